/** What differs between two states of the register, as lines that say the same on paper and in the pane. */
import type { Choice, Initiative } from "../domain/model";
import type { Cents, Hours } from "../domain/quantity";
import { statusLabel } from "../domain/rounds/changed-items";
import type { FieldChange } from "../domain/rounds/changed-fields";
import type { Comparison, Uncompared } from "../domain/rounds/compare";
import type { ProductDay } from "../domain/rounds/changed-products";
import type { CapacityMove, HoursSum } from "../domain/rounds/moved-capacity";
import type { MoneyMove, YearSum } from "../domain/rounds/moved-money";
import type { KeptSnapshot } from "../domain/rounds/round";
import type { Day } from "../domain/quantity";
import { type ComparisonPart, comparisonParts, comparisonTexts } from "../messages/comparison";
import type { Speech } from "../messages/speech";
import { financeWord, natureWord } from "../messages/workbook-words";
import { fieldText } from "./field-text";
import { headingOf, tableSchema } from "./schema";

export interface ComparisonLine {
  readonly nr: string;
  readonly name: string;
  /** The column, the year or the role that it is about. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Only where both are known whole. */
  readonly difference: string;
}

export interface ComparisonSection {
  readonly part: ComparisonPart;
  readonly title: string;
  readonly lines: readonly ComparisonLine[];
}

const line = (nr: string, name: string, what: string, from: string, to: string, difference = ""): ComparisonLine => ({
  ...{ nr, name, what, from, to, difference },
});

/** The parts in which something differs, in a fixed order. */
export const comparisonSections = (comparison: Comparison, speech: Speech): readonly ComparisonSection[] => {
  const texts = comparisonTexts[speech.language];
  const { changed, statuses, ranks, money, capacity, choices, products } = comparison;
  const heading = (field: string): string => headingOf("initiatives", field) ?? field;
  const whole = ({ nr, name, status, lead }: Initiative, isNew: boolean): ComparisonLine => {
    const says = [statusLabel(status), lead.join("; ")].filter(Boolean).join(" · ");
    return line(nr, name, heading("status"), isNew ? "–" : says, isNew ? says : "–");
  };
  const title = ({ publicity, title: own }: Choice): string => (publicity === "secret" ? texts.secret : own);
  const decision = (choice: Choice): string =>
    choice.publicity === "secret"
      ? ""
      : [choice.decision, choice.decisionDate === null ? "" : speech.dayText(choice.decisionDate)]
          .filter(Boolean)
          .join(" · ");
  const decided = (choice: Choice): string => texts.decided(choice.body === null ? "" : speech.bodyWord[choice.body]);
  const lines: Readonly<Record<ComparisonPart, readonly ComparisonLine[]>> = {
    added: comparison.added.map((item) => whole(item, true)),
    gone: comparison.gone.map((item) => whole(item, false)),
    changed: changed.flatMap(({ initiative: { nr, name }, fields }) =>
      fields.map((change) => line(nr, name, heading(change.field), ...fieldSides("initiatives", change, speech))),
    ),
    statuses: statuses.map(({ initiative: { nr, name }, from, to }) =>
      line(nr, name, heading("status"), statusLabel(from) || "–", statusLabel(to) || "–"),
    ),
    ranks: ranks.flatMap(({ initiative: { nr, name }, from, to, setFrom, setTo }) => {
      const [old, own] = [from, to].map((rank) => (rank === null ? "–" : String(speech.rankWord(rank))));
      const isBy =
        from?.kind === "ranked" && to?.kind === "ranked" ? signed(to.rank - from.rank, speech.numberText) : "";
      return [
        ...(old === own ? [] : [line(nr, name, texts.rank, old ?? "–", own ?? "–", isBy)]),
        ...(setFrom === setTo
          ? []
          : [line(nr, name, heading("setRank"), ...fieldSides("initiatives", setRankChange(setFrom, setTo), speech))]),
      ];
    }),
    moneyTotals: money.totals.map((move) => moneyLine("", "", move, speech)),
    money: money.items.flatMap(({ nr, name, moves }) => moves.map((move) => moneyLine(nr, name, move, speech))),
    demand: capacity.filter(({ side }) => side === "demand").flatMap((move) => capacityLines(move, speech)),
    supply: capacity.filter(({ side }) => side === "supply").flatMap((move) => capacityLines(move, speech)),
    made: choices.made.map((choice) => line(choice.nr, title(choice), decided(choice), "–", decision(choice))),
    altered: choices.altered.flatMap(({ choice, fields }) =>
      fields.map((change) => {
        const what = headingOf("choices", change.field) ?? change.field;
        const sides = choice.publicity === "secret" ? (["", ""] as const) : fieldSides("choices", change, speech);
        return line(choice.nr, title(choice), what, ...sides);
      }),
    ),
    goneChoices: choices.gone.map((choice) => line(choice.nr, title(choice), decided(choice), decision(choice), "–")),
    addedChoices: choices.added.map((choice) =>
      line(choice.nr, title(choice), headingOf("choices", "deadline") ?? "", "–", speech.dayText(choice.deadline)),
    ),
    products: products.moved.map(({ product: { nr, product, shiftReason }, field, from, to, shift }) =>
      line(
        ...([nr, product, productHeading(field), speech.dayText(from)] as const),
        `${speech.dayText(to)}${shiftReason && texts.because(shiftReason)}`,
        shift === null ? "" : texts.days(signed(shift, speech.numberText), shift),
      ),
    ),
    addedProducts: products.added.map(({ nr, product, promisedOn }) =>
      line(nr, product, productHeading("promisedOn"), "–", speech.dayText(promisedOn)),
    ),
    goneProducts: products.gone.map(({ nr, product, promisedOn }) =>
      line(nr, product, productHeading("promisedOn"), speech.dayText(promisedOn), "–"),
    ),
  };
  return comparisonParts
    .map((part) => ({ part, title: texts.parts[part], lines: lines[part] }))
    .filter((section) => section.lines.length > 0);
};

const productHeading = (field: ProductDay): string => headingOf("products", field) ?? field;

const setRankChange = (from: number | null, to: number | null): FieldChange => ({ field: "setRank", from, to });

const fieldSides = (
  table: "initiatives" | "choices",
  { field, from, to }: FieldChange,
  speech: Speech,
): readonly [string, string] => [fieldText(table, field, from, speech), fieldText(table, field, to, speech)];

const signed = (difference: number, text: (value: number) => string): string =>
  `${difference > 0 ? "+" : ""}${text(difference)}`;

const sumText = <T>(
  { known, pm, unreadable }: { readonly known: T | null; readonly pm: number; readonly unreadable: number },
  text: (value: T) => string,
  { language }: Speech,
): string => {
  if (known === null && pm > 0 && unreadable === 0) return "p.m.";
  const beside = comparisonTexts[language].excluding(pm, unreadable);
  return `${known === null ? "–" : text(known)}${beside && ` (${beside})`}`;
};

const isWhole = ({ known, pm, unreadable }: YearSum | HoursSum): boolean =>
  known !== null && pm === 0 && unreadable === 0;

const moneyLine = (nr: string, name: string, { kind, nature, year, from, to }: MoneyMove, speech: Speech) => {
  const what = [financeWord[kind], nature === null ? "" : natureWord[nature], String(year)].filter(Boolean).join(" ");
  const text = (value: Cents): string => speech.euroText(value);
  const by =
    isWhole(from) && isWhole(to) ? signed(Number(to.known) - Number(from.known), (each) => text(each as Cents)) : "";
  return line(nr, name, what, sumText(from, text, speech), sumText(to, text, speech), by);
};

const capacityLines = ({ nr, name, role, periods }: CapacityMove, speech: Speech): readonly ComparisonLine[] =>
  periods.map(({ period, from, to }) => {
    const text = (value: Hours): string => speech.hoursText(value);
    const by =
      isWhole(from) && isWhole(to) ? signed(Number(to.known) - Number(from.known), (each) => text(each as Hours)) : "";
    return line(nr, name, `${role} ${period}`, sumText(from, text, speech), sumText(to, text, speech), by);
  });

/** A moment as people say it: the opening or closing of a round, or now. */
export const momentText = (kept: KeptSnapshot | null, on: Day, { language, dayText }: Speech): string => {
  const texts = comparisonTexts[language];
  return kept === null ? texts.now(dayText(on)) : texts[kept.moment](kept.name, dayText(kept.on));
};

/** What only one of both states has, in at most two sentences. */
export const uncomparedLines = (uncompared: readonly Uncompared[], speech: Speech): readonly string[] => {
  const texts = comparisonTexts[speech.language];
  const said = (side: Uncompared["onlyIn"], say: (what: string) => string): readonly string[] => {
    const names = uncompared
      .filter(({ onlyIn }) => onlyIn === side)
      .map(({ table, field }) => {
        const { name } = tableSchema(table);
        return field === null ? name : texts.column(headingOf(table, field) ?? field, name);
      });
    return names.length === 0 ? [] : [say(speech.listText(names))];
  };
  return [...said("then", texts.onlyThen), ...said("now", texts.onlyNow)];
};
