import type { AnswerName } from "../../domain/answer-sources";
import { groupBy } from "../../domain/group-by";
import type { Issue } from "../../domain/issue";
import { defaultsText, findingsNote, blockTexts as texts } from "../../messages/nl-blocks";
import type { ParsedArguments } from "../parse/function-arguments";

/** Findings in words, those of one kind in one table together. */
export const findingNotes = (issues: readonly Issue[], place: ParsedArguments["place"]): readonly string[] => {
  const placed = issues.map((issue) => ({ issue, place: place(issue.where) }));
  const alike = groupBy(placed, ({ issue, place: { table } }) => `${issue.code} ${table}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [
          findingsNote(
            first,
            others.map((other) => other.place),
          ),
        ]
      : [],
  );
};

/** Which arguments are of no use, and which tables were not given. */
export const argumentNotes = ({ unused, absent }: ParsedArguments): readonly string[] => [
  ...unused.map(texts.unused),
  ...(absent.length > 0 ? [texts.absent(absent)] : []),
];

/** Which settings hold where Instellingen was not given. */
export const defaultsNotes = (answer: AnswerName, { portfolio }: ParsedArguments): readonly string[] =>
  portfolio.tables.has("settings") ? [] : [defaultsText(answer, portfolio.settings)];
