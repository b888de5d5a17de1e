import { matchKey } from "../domain/matching";
import type { Day } from "../domain/quantity";
import type { RoundAsk } from "../domain/rounds/round-asks";
import { roundTexts } from "../messages/nl-rounds";
import type { OpenWorkbook } from "../workbook/excel/with-workbook";
import { serialOf } from "../workbook/parse/date-cell";
import { addedRows, fieldCells, type RowCell } from "./own-table";
import type { Register } from "./register";

/** Puts what a round asks below the rows of Actualisatie, which is made where it is not there yet. */
export const writeAsks = async (
  workbook: OpenWorkbook,
  register: Register,
  round: string,
  deadline: Day,
  asks: readonly RoundAsk[],
): Promise<void> => {
  // an opening that failed halfway may have left rows of this round: these are not asked again
  const standing = register.portfolio.updates.filter((row) => matchKey(row.round) === matchKey(round));
  const isAsked = ({ lead }: RoundAsk): boolean =>
    standing.some((row) => matchKey(row.lead) === matchKey(lead || roundTexts.nobody));
  const rows = asks.filter((ask) => !isAsked(ask)).map((ask) => askCells(register, round, deadline, ask));
  await workbook.changeTables(addedRows(register, "updates", rows));
};

/** Characters that surely fit in a cell. */
const longestText = 32_000;

const askCells = ({ found }: Register, round: string, deadline: Day, { lead, items }: RoundAsk): readonly RowCell[] => {
  const nrs = items.map(({ initiative }) => initiative.nr).join("; ");
  const areTooLong = nrs.length > longestText;
  const findings = items.reduce((sum, { issues }) => sum + issues.length, 0);
  return fieldCells<"updates">({
    round,
    lead: lead || roundTexts.nobody,
    initiatives: areTooLong ? null : nrs,
    asked: [roundTexts.asked(items.length, findings), areTooLong ? roundTexts.tooManyNrs : ""]
      .filter(Boolean)
      .join("; "),
    deadline: serialOf(deadline, found.date1904),
  });
};
