/** Voortgangsrapportage: for each bestuurlijk opdrachtgever what runs, and what was promised (domain.md 1, rows 13, 15 and 34). */
import { type ItemGroup, itemsBySponsor } from "../../domain/item-groups";
import { eachOnce, matchKey } from "../../domain/matching";
import type { Initiative } from "../../domain/model";
import { inNaturalOrder } from "../../domain/natural-order";
import { hasColumns } from "../../domain/portfolio";
import { type Delivery, type DeliveryState, productDelivery } from "../../domain/product-delivery";
import type { Day } from "../../domain/quantity";
import { isCommitted } from "../../domain/status";
import { bodyWord } from "../../messages/nl-words";
import { dayText } from "../../messages/nl-format";
import { progressTexts as texts } from "../../messages/papers/progress";
import { productTexts } from "../../messages/reports/products";
import type { Tone } from "../report/report";
import { figureColumn, muted, newPage, paperRow, part, plain, subpart, table, textColumn } from "./blocks";
import { statusText } from "./item-lists";
import type { PaperBlock, PaperRow } from "./paper";
import { named, type PaperOf, plainPaper } from "./paper-of";

/** What one bestuurlijk opdrachtgever answers for. */
interface Portfolio {
  readonly holder: string;
  readonly items: readonly Initiative[];
  readonly deliveries: readonly Delivery[];
}

export const progressPaper: PaperOf = ({ portfolio, on }) => {
  const { deliveries } = productDelivery(portfolio, on);
  const portfolios = portfoliosOf(itemsBySponsor(portfolio), deliveries);
  const weeks = portfolio.settings.weeksBetweenReports;
  const ageOf = hasColumns(portfolio, "initiatives", "lastProgressReport") ? reportAge(on, weeks) : null;
  return {
    ...named("progress"),
    ...plainPaper,
    title: texts.title,
    orientation: "landscape",
    blocks: [
      plain(texts.shows),
      ...(ageOf ? [muted(texts.reportHow(weeks))] : []),
      part(texts.overview),
      overviewTable(portfolios, on, ageOf),
      ...portfolios.flatMap((each) => portfolioBlocks(each, ageOf)),
    ],
  };
};

/** Everybody who has an item or a product; a product of an item that does not count, or of no item, goes with the others. */
const portfoliosOf = (groups: readonly ItemGroup[], deliveries: readonly Delivery[]): readonly Portfolio[] => {
  const holderOf = ({ initiative }: Delivery): string => initiative?.politicalSponsor[0] ?? "";
  const holders = eachOnce([...groups.map(({ name }) => name), ...deliveries.map(holderOf)]);
  return [...inNaturalOrder(holders.filter(Boolean), (holder) => holder), ""]
    .map((holder) => ({
      holder,
      items: groups
        .filter(({ name }) => matchKey(name) === matchKey(holder))
        .flatMap(({ items }) => items.filter(({ status }) => isCommitted(status))),
      deliveries: deliveries.filter((each) => matchKey(holderOf(each)) === matchKey(holder)),
    }))
    .filter(({ items, deliveries: own }) => items.length + own.length > 0);
};

type Age = keyof typeof texts.reports;
type AgeOf = (item: Initiative) => Age;

const reportAge =
  (on: Day, weeks: number): AgeOf =>
  ({ lastProgressReport: last }) =>
    last === null ? "none" : on - last > weeks * 7 ? "old" : "recent";

const overviewTable = (portfolios: readonly Portfolio[], on: Day, ageOf: AgeOf | null): PaperBlock => {
  const { holder, items, old, promised, due, delivered, late } = texts.overviewHeadings;
  return table(
    "",
    [
      ...[textColumn(holder, 30), figureColumn("count", items, 12), figureColumn("count", old, 14)],
      ...[promised, due, delivered, late].map((heading) => figureColumn("count", heading, 14)),
    ],
    portfolios.map(({ holder: name, items: own, deliveries }) => {
      const count = (is: (each: Delivery) => boolean): number => deliveries.filter(is).length;
      return paperRow([
        ...[name || texts.noHolder, own.length],
        ageOf && own.filter((item) => ageOf(item) !== "recent").length,
        count(({ product }) => product.promisedOn !== null),
        count(({ product: { promisedOn } }) => promisedOn !== null && promisedOn <= on),
        count(({ product }) => product.deliveredOn !== null),
        count(({ state }) => isLate.has(state)),
      ]);
    }),
    texts.noItems,
  );
};

const isLate: ReadonlySet<DeliveryState> = new Set(["overdue", "expectedLate", "deliveredLate"]);

const portfolioBlocks = ({ holder, items, deliveries }: Portfolio, ageOf: AgeOf | null): readonly PaperBlock[] => [
  newPage,
  part(holder || texts.noHolder),
  subpart(texts.items),
  itemTable(items, ageOf),
  ...(deliveries.length > 0 ? [subpart(texts.products), productTable(deliveries)] : []),
];

const ageTone: Readonly<Record<Age, Tone>> = { recent: "good", old: "tight", none: "unknown" };

const itemTable = (items: readonly Initiative[], ageOf: AgeOf | null): PaperBlock => {
  const { nr, name, status, end, risk, state, last, report } = texts.itemHeadings;
  return table(
    "",
    [
      ...[textColumn(nr, 8), textColumn(name, 32), textColumn(status, 14), textColumn(end, 11), textColumn(risk, 9)],
      ...[textColumn(state, 46), textColumn(last, 13), figureColumn("verdict", report, 12)],
    ],
    items.map((item): PaperRow => {
      const age = ageOf && ageOf(item);
      return paperRow(
        [
          ...[item.nr, item.name, statusText(item.status), dayText(item.end), item.risk, item.stateOfAffairs],
          ...[item.lastProgressReport === null ? null : dayText(item.lastProgressReport), age && texts.reports[age]],
        ],
        age && ageTone[age],
      );
    }),
    texts.noItems,
  );
};

const deliveryTone: Readonly<Record<DeliveryState, Tone>> = {
  overdue: "bad",
  expectedLate: "tight",
  onCourse: "good",
  unpromised: "unknown",
  deliveredLate: "tight",
  delivered: "good",
};

const productTable = (deliveries: readonly Delivery[]): PaperBlock => {
  const { nr, product, for: body, promised, forecast, delivered, shift, state, reason } = texts.productHeadings;
  const shown = (day: Day | null): string | null => (day === null ? null : dayText(day));
  return table(
    "",
    [
      ...[textColumn(nr, 8), textColumn(product, 32), textColumn(body, 14), textColumn(promised, 11)],
      ...[textColumn(forecast, 11), textColumn(reason, 38), textColumn(delivered, 11)],
      ...[figureColumn("days", shift, 11), figureColumn("verdict", state, 16)],
    ],
    deliveries.map(({ product: of, state: word, shift: days }) =>
      paperRow(
        [
          ...[of.nr, of.product, of.for && bodyWord[of.for], shown(of.promisedOn), shown(of.forecast)],
          ...[of.shiftReason, shown(of.deliveredOn), days, productTexts.nl.states[word]],
        ],
        deliveryTone[word],
      ),
    ),
    texts.noProducts,
  );
};
