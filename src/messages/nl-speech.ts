import { issueText } from "./nl";
import { dutchFormats } from "./nl-format";
import { gapText } from "./nl-gaps";
import { refusalText } from "./nl-refusals";
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
} from "./nl-words";
import type { Speech } from "./speech";

export const dutch: Speech = {
  ...dutchFormats,
  language: "nl",
  issueText,
  refusalText,
  gapText,
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
