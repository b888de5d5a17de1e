import type { MatchKey } from "../domain/matching";
import { ESTABLISHED } from "../domain/score-rows";
import type { CellChange, NewCell } from "../workbook/cell-change";
import { columnPlan } from "../workbook/render/new-register";
import { runAddRow } from "./add-row";
import type { AgreedRow } from "./agreed-row";
import { runFillIn } from "./fill-in";
import type { Outcome } from "./outcome";
import type { Register } from "./register";

/** The scores that were agreed of an item, by the key of the criterion; null is none. */
export interface AgreedScores {
  readonly nr: string;
  readonly values: ReadonlyMap<MatchKey, number | null>;
}

/**
 * Writes the scores that were agreed of an item into the person's own Scores: at its row `vastgesteld`, where they say
 * something else, else in a blank row, else in a row that the table gets. Refused, with nothing written, when another changed
 * that meanwhile.
 */
export const runSetAgreedScores = (
  seen: Register,
  row: AgreedRow,
  { nr, values }: AgreedScores,
): Promise<Outcome<number>> => {
  const { raw, headings, used, at, says } = row;
  const isOther = (place: number, value: number | null): boolean => (says?.values[place] ?? null) !== value;
  const scores = used.flatMap(({ key }, place): readonly NewCell[] => {
    const content = values.get(key);
    return content === undefined || !isOther(place, content) ? [] : [{ heading: headings.get(key) ?? "", content }];
  });
  const cells = says ? scores : [...ownCells(seen, row, nr), ...scores];
  return at === null ? runAddRow(seen, raw, cells) : runFillIn(seen, cells.map(changeAt(row, at)));
};

/** What tells the new row apart. */
const ownCells = ({ portfolio }: Register, { headings }: AgreedRow, nr: string): readonly NewCell[] =>
  (
    [
      ["nr", nr],
      ["scorer", ESTABLISHED],
    ] as const
  ).map(([field, content]) => ({
    heading: headings.get(field) ?? "",
    content,
    numberFormat: columnPlan("scores", field, portfolio.settings)?.numberFormat ?? undefined,
  }));

const changeAt =
  ({ raw, headings }: AgreedRow, at: number) =>
  ({ heading, content, numberFormat }: NewCell): CellChange => {
    const said = (of: string) => raw.rows[at]?.[raw.headings.indexOf(of)] ?? "";
    const [nr = "", scorer = ""] = ["nr", "scorer"].map((field) => headings.get(field));
    return {
      ...{ table: raw.name, row: at, keyHeading: nr, key: said(nr), beside: [{ heading: scorer, seen: said(scorer) }] },
      ...{ heading, seen: said(heading), content },
      ...(numberFormat !== undefined && { numberFormat }),
    };
  };
