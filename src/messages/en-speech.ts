import type { Problem } from "../domain/issue";
import { cellTexts } from "./en-cells";
import { englishFormats } from "./en-format";
import { listTexts } from "./en-lists";
import { obstacleText } from "./en-decision-record";
import { gapText } from "./en-gaps";
import { refusalText } from "./en-refusals";
import { ruleTexts } from "./en-rules";
import {
  bodyWord,
  judgementWord,
  publicityWord,
  rankWord,
  scopeWord,
  severityWord,
  statusClassWord,
  unknownReasonText,
  verdictWord,
} from "./en-words";
import { type TextByCode, textOf } from "./issue-text";
import type { Speech } from "./speech";

const issueTexts: TextByCode<Problem> = { ...cellTexts, ...ruleTexts, ...listTexts };

export const english: Speech = {
  ...englishFormats,
  language: "en",
  issueText: (problem) => textOf(issueTexts, problem),
  refusalText,
  gapText,
  obstacleText,
  unknownReasonText,
  rankWord,
  severityWord,
  statusClassWord,
  verdictWord,
  scopeWord,
  judgementWord,
  bodyWord,
  publicityWord,
};
