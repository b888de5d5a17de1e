import { withWorkbook } from "../workbook/excel/with-workbook";
import { type NotedDecision, notedDecision } from "../workbook/paper/decision/decision-room";
import { sheetsOfChoice } from "./choice-sheets";
import { done, type Outcome, outcomeOf } from "./outcome";

/** What was decided as it stands on a sheet. */
export interface DecisionOnSheet {
  readonly sheet: string;
  readonly decision: NotedDecision;
}

/** Reads what was decided from the sheet of a choice, the definitive one before the concept; null where nobody wrote anything there. */
export const runReadNotedDecision = (number: string, signal?: AbortSignal): Promise<Outcome<DecisionOnSheet | null>> =>
  outcomeOf(() =>
    withWorkbook(
      "readNotedDecision",
      async (workbook) => {
        const found = await workbook.find();
        const sheets = sheetsOfChoice(found, number);
        const standing = await workbook.readStanding(sheets);
        const noted = sheets.flatMap((sheet, at) => {
          const decision = notedDecision(standing[at] ?? [], found.date1904);
          return decision ? [{ sheet, decision }] : [];
        });
        return done(noted[0] ?? null, []);
      },
      signal,
    ),
  );
