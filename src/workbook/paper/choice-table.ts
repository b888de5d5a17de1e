import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { bodyWord } from "../../messages/nl-words";
import { dayText, listText } from "../../messages/nl-format";
import { choiceListTexts as texts } from "../../messages/papers/choice-list";
import { figureColumn, paperRow, table, textColumn } from "./blocks";
import type { PaperRow, PaperTable } from "./paper";

const { headings } = texts;

/** Choices below each other, with what is recommended and whether their sheets are complete; of what is geheim only where it is to be found. */
export const choiceTable = (decisions: readonly (DecisionSheet | SecretReference)[]): PaperTable =>
  table(
    "",
    [
      ...[textColumn(headings.nr, 7), textColumn(headings.title, 30), textColumn(headings.body, 11)],
      ...[textColumn(headings.deadline, 15), textColumn(headings.items, 15), textColumn(headings.recommended, 17)],
      figureColumn("verdict", headings.state, 20),
    ],
    decisions.map(choiceRow),
    texts.none,
  );

const choiceRow = (of: DecisionSheet | SecretReference): PaperRow => {
  const when = [of.body && bodyWord[of.body], dayText(of.deadline)];
  if (of.kind === "secret") return paperRow([of.number, texts.secret, ...when, null, null, null]);
  const { number, subject, subjects, advice, gaps } = of;
  return paperRow(
    [
      ...[number, subject, ...when, listText(subjects.map(({ nr }) => nr))],
      listText(advice.recommended) || texts.nothingRecommended,
      gaps.length === 0 ? texts.complete : texts.concept(gaps.length),
    ],
    gaps.length === 0 ? "good" : "tight",
  );
};
