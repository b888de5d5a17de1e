import { issueText } from "./nl";
import { dutchFormats } from "./nl-format";
import { obstacleText } from "./nl-decision-record";
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
