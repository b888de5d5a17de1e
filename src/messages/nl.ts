import type { Problem } from "../domain/issue";
import { type IssueText, type TextByCode, textOf } from "./issue-text";
import { cellTexts } from "./nl-cells";
import { listTexts } from "./nl-lists";
import { ruleTexts } from "./nl-rules";

const texts: TextByCode<Problem> = { ...cellTexts, ...ruleTexts, ...listTexts };

/** One sentence what is the matter and one what to do about it. */
export const issueText = (problem: Problem): IssueText => textOf(texts, problem);
