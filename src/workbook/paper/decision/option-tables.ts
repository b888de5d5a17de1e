import type { DecisionOption } from "../../../domain/decision-option";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { optionLines } from "../../block/decision-lines";
import { rowOf, table, textColumn } from "../blocks";
import type { PaperTable } from "../paper";

/** Options side by side; more go below in a next table. */
const abreast = 4;

/** The alternatives beside each other: hours, money per year, what pays for it, when ready, staffing, effect. */
export const optionTables = ({ options, years }: DecisionSheet): readonly PaperTable[] => {
  const blocks = Array.from({ length: Math.max(1, Math.ceil(options.length / abreast)) }, (_, block) =>
    options.slice(block * abreast, (block + 1) * abreast),
  );
  return blocks.map((of, block) => optionTable(of, years, block === 0 ? "" : texts.optionsContinued));
};

const optionTable = (options: readonly DecisionOption[], years: readonly number[], caption: string): PaperTable =>
  table(
    caption,
    [textColumn(texts.property, 24), ...options.map(({ name }) => textColumn(name, 16))],
    options.length === 0
      ? []
      : optionLines(options, years).map(({ label, holds, texts: said, figures }) =>
          rowOf(holds === "words" ? "text" : holds, [
            label,
            ...figures.map((figure, at) => figure ?? said[at] ?? null),
          ]),
        ),
    texts.noOptions,
  );
