/** What goes when to MT, college and raad: choices by their deadline, products by the day they are expected (domain.md 1, rows 14 and 20). */
import type { Issue } from "./issue";
import { matchKey } from "./matching";
import type { Choice, InitiativeId } from "./model";
import type { Product } from "./model/follow-up";
import { inNaturalOrder } from "./natural-order";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";

export type Body = NonNullable<Choice["body"]>;

/** A piece that goes to a body; `day` is null while nobody said when. */
export interface CalendarEntry {
  readonly kind: "choice" | "product";
  readonly day: Day | null;
  /** Null while nobody said to whom. */
  readonly body: Body | null;
  readonly nr: string;
  /** Empty when the choice is geheim. */
  readonly title: string;
  readonly items: readonly InitiativeId[];
  /** Its day is past and it has not been decided or delivered. */
  readonly isOverdue: boolean;
  readonly where: Issue["where"];
}

const choiceEntry = (choice: Choice, on: Day): CalendarEntry => ({
  kind: "choice",
  day: choice.deadline,
  body: choice.body,
  nr: choice.nr,
  title: choice.publicity === "secret" ? "" : choice.title,
  items: choice.initiatives.map((nr) => matchKey(nr) as InitiativeId),
  isOverdue: choice.deadline !== null && choice.deadline < on,
  where: { kind: "row", row: choice.row, field: "deadline" },
});

/** A product comes on the day of its forecast, else on that of its promise. */
const productEntry = (product: Product, on: Day): CalendarEntry => {
  const day = product.forecast ?? product.promisedOn;
  return {
    kind: "product",
    day,
    body: product.for,
    nr: product.nr,
    title: product.product,
    items: [product.initiative],
    isOverdue: day !== null && day < on,
    where: { kind: "row", row: product.row, field: product.forecast === null ? "promisedOn" : "forecast" },
  };
};

const bodies: readonly (Body | null)[] = ["mt", "college", "council", null];

/** Every open choice and every product that is not delivered, by day; without a day at the end. */
export const boardCalendar = ({ choices, products }: Portfolio, on: Day): readonly CalendarEntry[] =>
  [
    ...inNaturalOrder(choices.filter(isOpen), ({ nr }) => nr).map((choice) => choiceEntry(choice, on)),
    ...inNaturalOrder(
      products.filter(({ deliveredOn }) => deliveredOn === null),
      ({ nr }) => nr,
    ).map((product) => productEntry(product, on)),
  ].sort(
    (a, b) =>
      Number(a.day === null) - Number(b.day === null) ||
      (a.day ?? 0) - (b.day ?? 0) ||
      bodies.indexOf(a.body) - bodies.indexOf(b.body),
  );
