import type { Day } from "../domain/quantity";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { decisionPaper, type DecisionStanding } from "../workbook/paper/decision/decision-paper";
import { refusalToAnswer } from "./answer";
import { askedNumbers, contentsOf, standingOf } from "./decision-sheets";
import { type DocumentConduct, type DocumentFile, documentsOf } from "./documents";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { readRegister, stampOf } from "./register";

/**
 * The decision sheet of each number as a Word document, and without numbers that of every choice that is open; refused as
 * the sheets are. The workbook stays as it is.
 */
export const runDecisionDocuments = (
  on: Day,
  numbers: readonly string[],
  conduct: DocumentConduct = {},
  state: DecisionStanding["kind"] = "concept",
): Promise<Outcome<readonly DocumentFile[]>> =>
  outcomeOf(async () => {
    const register = await withWorkbook("decisionSheets", (workbook) => readRegister(workbook, on), conduct.signal);
    const asked = refusalToAnswer(register, ["initiatives"]) ?? askedNumbers(register.portfolio, numbers);
    if ("code" in asked) return refused(asked);
    const standing = standingOf(register, asked, state);
    if ("code" in standing) return refused(standing);
    const stamp = stampOf(register);
    const papers = contentsOf(register, asked).map((content) => ({
      paper: decisionPaper(content, register.portfolio.settings, standing, register.place),
      stamp,
    }));
    return done(await documentsOf(papers, conduct), []);
  });
