import type { CellProblem } from "../domain/cell-problem";
import type { Problem } from "../domain/issue";
import { cellMessage } from "./nl-cells";
import { ruleMessage } from "./nl-rules";

const isCellProblem = (problem: Problem): problem is CellProblem => problem.code.startsWith("G-");

/** One sentence what is the matter and one what to do about it. */
export const issueText = (problem: Problem): { readonly what: string; readonly todo: string } =>
  isCellProblem(problem) ? cellMessage(problem) : ruleMessage(problem);
