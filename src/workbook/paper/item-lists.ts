/** Lijst per portefeuille and Lijst per kern of wijk. */
import { type ItemGroup, itemsByHolder, itemsByPlace } from "../../domain/item-groups";
import { matchKey } from "../../domain/matching";
import type { Initiative, Status } from "../../domain/model";
import { classOf, isOut } from "../../domain/status";
import { dayText, listText } from "../../messages/nl-format";
import { itemListTexts as texts } from "../../messages/papers/item-lists";
import { workingMethodWord } from "../../messages/workbook-words";
import type { ReportCell } from "../report/report";
import { muted, paperRow, part, plain, table, textColumn } from "./blocks";
import type { Paper, PaperBlock, PaperColumn } from "./paper";
import { named, type PaperGround, type PaperOf, plainPaper } from "./paper-of";

const { headings } = texts;

/** What the two lists tell of an item, each with its width in the table. */
interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly of: (item: Initiative, group: string) => ReportCell;
}

const column = (heading: string, width: number, of: ListColumn["of"]): ListColumn => ({ heading, width, of });

/** A status as typed. */
export const statusText = (status: Status): string => ("label" in status ? status.label : texts.noStatus);

const nr = column(headings.nr, 8, (item) => item.nr);
const name = column(headings.name, 38, (item) => item.name);
const theme = column(headings.theme, 26, (item) => item.theme);
const planning = [
  column(headings.status, 14, ({ status }) => (status.kind === "untracked" ? null : statusText(status))),
  column(headings.class, 11, ({ status }) => texts.classes[classOf(status)]),
  column(headings.start, 11, ({ start }) => dayText(start)),
  column(headings.end, 11, ({ end }) => dayText(end)),
];

export const holderPaper: PaperOf = (ground) => ({
  ...named("byHolder"),
  ...listPaper(ground, texts.byHolder, itemsByHolder(ground.portfolio), [
    ...[nr, name, theme],
    column(headings.method, 12, ({ workingMethod }) => workingMethod && workingMethodWord[workingMethod]),
    column(headings.role, 24, roleOf),
    ...planning,
  ]),
});

const roleOf = ({ politicalSponsor }: Initiative, holder: string): ReportCell => {
  if (holder === "") return null;
  const isSponsor = politicalSponsor.some((each) => matchKey(each) === matchKey(holder));
  return isSponsor ? texts.roles.sponsor : texts.roles.also;
};

export const placePaper: PaperOf = (ground) => ({
  ...named("byPlace"),
  ...listPaper(ground, texts.byPlace, itemsByPlace(ground.portfolio), [
    ...[nr, name, theme],
    column(headings.holder, 24, ({ politicalSponsor }) => listText(politicalSponsor)),
    ...planning,
  ]),
});

const listPaper = (
  { portfolio }: PaperGround,
  { title, shows, without }: { readonly title: string; readonly shows: string; readonly without: string },
  groups: readonly ItemGroup[],
  columns: readonly ListColumn[],
): Omit<Paper, "id" | "name"> => ({
  ...plainPaper,
  title,
  orientation: "landscape",
  blocks: [
    plain(shows),
    muted(texts.scope(portfolio.initiatives.filter(({ status }) => isOut(status)).length)),
    ...(groups.length === 0 ? [plain(texts.none)] : []),
    ...groups.flatMap((group) => groupBlocks(group, without, columns)),
  ],
});

const groupBlocks = (
  { name: group, items }: ItemGroup,
  without: string,
  columns: readonly ListColumn[],
): readonly PaperBlock[] => [
  part(texts.group(group || without, items.length)),
  table(
    "",
    columns.map(({ heading, width }): PaperColumn => textColumn(heading, width)),
    items.map((item) => paperRow(columns.map(({ of }) => of(item, group)))),
  ),
];
