import { answerSources } from "../../domain/answer-sources";
import { checkCoherence } from "../../domain/coherence";
import { groupBy } from "../../domain/group-by";
import { gravestFirst, type Issue } from "../../domain/issue";
import type { Day } from "../../domain/quantity";
import { checkTriangle, type TriangleRow } from "../../domain/triangle";
import { blockTexts as texts, stateText } from "../../messages/nl-blocks";
import type { FunctionRefusal } from "../../messages/refusal";
import { issueText } from "../../messages/nl";
import { severityWord } from "../../messages/nl-words";
import { parseArguments } from "../parse/function-arguments";
import { type Block, fitting, sayingRow, type Spilled, withNotes } from "./block";
import { every, type Matters, mattering, only } from "./matters";
import { defaultsNotes, findingNotes } from "./notes";

const headings = texts.triangleHeadings;

/** Characters of findings that leave room within the 5 MB that Excel on the web takes of an answer. */
const mostCharacters = 2_500_000;

/** The triangle of every item with its findings as of a day, from the tables that a formula gives. */
export const triangleBlock = (tables: unknown, on: Day): Block | FunctionRefusal => {
  const parsed = parseArguments(tables, 1, answerSources.triangle);
  if ("code" in parsed) return parsed;
  const { portfolio, place, unused } = parsed;
  const check = checkTriangle(portfolio, on);
  const read = mattering([...parsed.issues, ...checkCoherence(portfolio)], matters);
  const readOfRow = groupBy(read, ({ where }) => (where.kind === "row" ? where.row : null));
  const found = check.rows.map(({ row, issues }) => gravestFirst([...(readOfRow.get(row) ?? []), ...issues]));
  const shown = new Set(found.flat());
  const others = gravestFirst([...read, ...check.issues].filter((issue) => !shown.has(issue)));
  const sentences = found.map((issues) => fitting(issues.map(sentence).join(" ")));
  const isTooLong = sentences.reduce((sum, { length }) => sum + length, 0) > mostCharacters;
  const words = isTooLong ? found.map(codes) : sentences;
  const rows = check.rows.map((row, index) => triangleRow(row, words[index] ?? ""));
  return withNotes(
    [headings, ...rows, sayingRow(headings.length, stateText(on), "")],
    [
      ...unused.map(texts.unused),
      ...(isTooLong ? [texts.codesOnly] : []),
      ...findingNotes(others, place),
      ...defaultsNotes("triangle", parsed),
    ],
  );
};

const sentence = (issue: Issue): string => `${issue.code} (${severityWord[issue.severity]}): ${issueText(issue).what}`;

const codes = (issues: readonly Issue[]): string => [...new Set(issues.map(({ code }) => code))].join(", ");

const triangleRow = (of: TriangleRow, findings: string): readonly Spilled[] => [
  ...[of.nr, of.name, of.politicalSponsor, of.executiveSponsor, of.lead, of.complete],
  findings === "" && of.demand === "none" && !of.complete ? texts.notDemanded : findings,
];

const matters: Matters = {
  initiatives: only(
    ...["nr", "workingMethod", "status", "size", "start", "end", "portfolioHolders"],
    ...["politicalSponsor", "executiveSponsor", "lead", "steeringGroup"],
  ),
  people: every,
  supply: only("role", "owner"),
  demand: only("nr", "role", "commitment"),
  settings: every,
};
