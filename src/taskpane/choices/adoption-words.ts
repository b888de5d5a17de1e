/** What becoming the plan does to the register, in words. */
import type { Adoption } from "../../actions/adoption";
import type { AdoptionNote } from "../../actions/adoption-notes";
import type { PlanEdit } from "../../actions/plan-edit";
import { groupBy } from "../../domain/group-by";
import { cents, type Day, day, hours } from "../../domain/quantity";
import type { formulaTexts } from "../../messages/pane/formulas";
import type { scenarioTexts } from "../../messages/pane/scenarios";
import type { talkTexts } from "../../messages/pane/talk";
import type { Language } from "../../messages/language";
import type { CellChange } from "../../workbook/cell-change";
import type { RawCell } from "../../workbook/raw-table";
import type { Content } from "../../workbook/sheet-plan";
import type { Words } from "./option-words";

export interface AdoptionSpoken {
  readonly words: Words;
  readonly texts: (typeof scenarioTexts)[Language];
  readonly talk: (typeof talkTexts)[Language];
  readonly formulas: (typeof formulaTexts)[Language];
  readonly date1904: boolean;
}

const isBlank = (value: RawCell | Content): value is null | "" => value === null || value === "";

/** How many days the calendar of 1904 begins later. */
const LATER_1904 = 1462;

const dayOf = (serial: number, date1904: boolean): Day => day(serial + (date1904 ? LATER_1904 : 0));

const valueText = (
  { words, texts, date1904 }: AdoptionSpoken,
  kind: PlanEdit["kind"],
  value: RawCell | Content,
): string => {
  if (isBlank(value)) return texts.empty;
  if (typeof value === "number") return numberIn(kind, value, words, date1904);
  return typeof value === "object" ? value.formula : String(value);
};

/** A period may be the number of a year, or a month by the date of its first day. */
const numberIn = (kind: PlanEdit["kind"], value: number, words: Words, date1904: boolean): string => {
  if (kind === "day" || (kind === "period" && value >= 10_000)) return words.dayText(dayOf(value, date1904));
  return kind === "period" ? String(value) : words.numberText(value);
};

/** Cells of one row that become otherwise, for a table: where they stand, and of each its column, what it says and will say. */
export interface EditGroup {
  readonly where: string;
  readonly edits: readonly CellEdit[];
}

interface CellEdit {
  readonly heading: string;
  readonly was: string;
  readonly becomes: string;
  /** That a formula goes, where the cell holds one. */
  readonly formula?: string;
}

const whereOf = ({ change: { table, beside = [] } }: PlanEdit): string =>
  [table, ...beside.map(({ seen }) => String(seen ?? ""))].filter(Boolean).join(", ");

/** The edits of one item, row by row; `formulaOf` gives the formula that a cell holds. */
export const editGroups = (
  spoken: AdoptionSpoken,
  edits: readonly PlanEdit[],
  formulaOf: (change: CellChange) => string | null,
): readonly EditGroup[] =>
  [...groupBy(edits, whereOf)].map(([where, own]) => ({
    where,
    edits: own.map(({ kind, change }): CellEdit => {
      const { heading, seen, content } = change;
      const becomes = valueText(spoken, kind, content);
      const formula = formulaOf(change);
      const goes = isBlank(content) ? spoken.formulas.isEmptied : spoken.formulas.becomes;
      return {
        ...{ heading, was: valueText(spoken, kind, seen), becomes },
        ...(formula !== null && { formula: goes(formula, becomes) }),
      };
    }),
  }));

/** The columns that tables get, a sentence a table. */
export const columnTexts = ({ words, texts }: AdoptionSpoken, columns: Adoption["columns"]): readonly string[] =>
  [...groupBy(columns, ({ table }) => table)].map(([table, own]) =>
    texts.columns(table, words.listText(own.map(({ column }) => column.heading)), own.length),
  );

/** What a person must know of it. */
export const noteText = ({ words, texts, talk }: AdoptionSpoken, note: AdoptionNote): string => {
  const { listText, hoursText, euroText } = words;
  switch (note.kind) {
    case "statusStays":
      return texts.statusStays(listText(note.nrs), note.status);
    case "noDates":
      return texts.noDates(listText(note.nrs));
    case "promised":
      return texts.promised(listText(note.nrs));
    case "supplyUnknown":
      return texts.supplyUnknown(listText(note.periods));
    case "hireUnplaced":
      return texts.hireUnplaced(
        listText(
          note.hours.map(({ role, period, hours: each }) => talk.spot(role, period.key, hoursText(hours(each)))),
        ),
      );
    case "money":
      return texts.money(
        listText(
          note.money.map(({ year, nature, cents: amount }) => {
            const said = amount > 0 ? words.texts.moneyMore : words.texts.moneyLess;
            return `${year} ${said(words.texts.natures[nature], euroText(cents(Math.abs(amount))))}`;
          }),
        ),
      );
    case "capacity":
      return texts.capacity(
        listText(note.counted.map(({ role, period, hours: each }) => talk.spot(role, period, hoursText(hours(each))))),
      );
  }
};
