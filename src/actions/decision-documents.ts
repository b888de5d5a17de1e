import type { PaperStanding } from "../domain/definitive";
import type { Day } from "../domain/quantity";
import type { Refusal } from "../messages/refusal";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { decisionPaper } from "../workbook/paper/decision/decision-paper";
import { refusalToAnswer } from "./answer";
import { askedNumbers, contentsOf, decisionStanding } from "./decision-sheets";
import { type DocumentConduct, type DocumentFile, documentsOf, type MadePaper } from "./documents";
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
  state: PaperStanding["kind"] = "concept",
): Promise<Outcome<readonly DocumentFile[]>> =>
  outcomeOf(async () => {
    const papers = await withWorkbook(
      "decisionSheets",
      async (workbook): Promise<readonly MadePaper[] | Refusal> => {
        const register = await readRegister(workbook, on);
        const asked = refusalToAnswer(register, ["initiatives"]) ?? askedNumbers(register.portfolio, numbers);
        if ("code" in asked) return asked;
        const standing = await decisionStanding(workbook, register, asked, state);
        if ("code" in standing) return standing;
        const stamp = stampOf(register);
        return contentsOf(register, asked).map((content) => ({
          paper: decisionPaper(content, register.portfolio.settings, standing, register.place),
          stamp,
        }));
      },
      conduct.signal,
    );
    return "code" in papers ? refused(papers) : done(await documentsOf(papers, conduct), []);
  });
