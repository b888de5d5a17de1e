import type { DecisionSheet } from "../../../domain/decision-sheet";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { dependencyWord } from "../../../messages/workbook-words";
import { list, muted } from "../blocks";
import type { PaperBlock } from "../paper";
import { itemName } from "./item-name";

/** What the items hang together with, a line for each row of Samenhang. */
export const coherenceBlocks = ({ dependencies }: DecisionSheet): readonly PaperBlock[] =>
  dependencies.length === 0
    ? [muted(texts.coherence.none)]
    : [
        list(
          dependencies.map(({ from, to, kind, explanation }) =>
            texts.coherence.line(
              itemName(from),
              kind === null ? texts.coherence.unknownKind : dependencyWord[kind],
              itemName(to),
              explanation,
            ),
          ),
        ),
      ];
