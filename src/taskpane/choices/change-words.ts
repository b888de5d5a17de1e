/** What happens to an item, in words. */
import type { ItemChange } from "../../domain/scenario/outcome";
import type { Words } from "./option-words";

/** `3 kwartalen later: wordt 2023-Q4 t/m 2024-Q3, gepland 2023-Q1 t/m 2023-Q4`. */
export const changeWords = ({ texts, countedText, periodWords, kind }: Words, change: ItemChange): string => {
  const { from, to, shift } = change;
  const was = from ? texts.wasPlanned(from.start.key, from.end.key) : texts.withoutHours;
  switch (change.kind) {
    case "dropped":
      return `${texts.isDropped} (${was})`;
    case "outsourced":
      return `${texts.isOutsourced} (${was})`;
    case "shifted": {
      const by = countedText(Math.abs(shift), ...periodWords[kind]);
      const moved = shift > 0 ? texts.later(by) : texts.earlier(by);
      return to ? `${moved}: ${texts.becomes(to.start.key, to.end.key)} (${was})` : moved;
    }
  }
};
