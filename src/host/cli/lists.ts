import type { FoundList, FoundLists } from "../../actions/read-lists";
import type { Issue } from "../../domain/issue";
import { commandLineTexts as texts } from "../../messages/nl-command-line";
import { budgetListLines, itemListLines } from "../../messages/nl-list-summary";

/** What the run prints of the lists outside tables; nothing where there are none. */
export const listLines = ({ lists, tooLarge, register }: FoundLists): readonly string[] => {
  const placeOf = (issue: Issue): string => {
    const { sheet, row, column } = register.place(issue.where);
    return [sheet, row === null ? "" : `rij ${row}`, column].filter(Boolean).join(", ");
  };
  return [
    ...(lists.length > 0 ? [texts.lists(lists.length)] : []),
    ...lists.flatMap(({ recognised, budget, sums, issues }) => [
      "",
      ...(budget ? budgetListLines(recognised, budget, issues, placeOf) : itemListLines(recognised, sums)),
    ]),
    ...(tooLarge.length > 0 ? ["", texts.tooLarge(tooLarge.join(", "))] : []),
  ];
};

/** The same as data. */
export const listData = ({ lists, tooLarge }: FoundLists) => ({
  lists: lists.map(({ recognised, budget, sums, issues }: FoundList) => ({ ...recognised, budget, sums, issues })),
  tooLarge,
});
