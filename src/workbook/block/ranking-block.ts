import { answerSources } from "../../domain/answer-sources";
import { checkCoherence } from "../../domain/coherence";
import { type RankedInitiative, rankInitiatives } from "../../domain/ranking";
import { blockTexts as texts } from "../../messages/nl-blocks";
import type { FunctionRefusal } from "../../messages/refusal";
import { rankingTexts } from "../../messages/nl-sheets";
import { judgementWord, rankWord } from "../../messages/nl-words";
import { parseArguments } from "../parse/function-arguments";
import { type Block, type Spilled, withNotes } from "./block";
import { every, type Matters, mattering, only } from "./matters";
import { argumentNotes, defaultsNotes, findingNotes } from "./notes";

/** Rang, Nr, Naam, Score, Beste rang, Slechtste rang and Oordeel; a rank that was set and its reasons stand on the sheet. */
const headings = rankingTexts.headings.slice(0, 7);

/** What is wanted in the order of its rank, from the tables that a formula gives. */
export const rankingBlock = (tables: unknown): Block | FunctionRefusal => {
  const parsed = parseArguments(tables, 1, answerSources.ranking);
  if ("code" in parsed) return parsed;
  const ranking = rankInitiatives(parsed.portfolio);
  const issues = [...parsed.issues, ...checkCoherence(parsed.portfolio), ...ranking.issues];
  const set = ranking.rows.filter(({ setRankDifference }) => (setRankDifference ?? 0) !== 0).map(({ nr }) => nr);
  return withNotes(
    [headings, ...ranking.rows.map(rankRow)],
    [
      ...argumentNotes(parsed),
      ...(ranking.rows.length === 0 ? [texts.nothingRanked] : []),
      ...(ranking.statusUntracked ? [texts.statusUntracked] : []),
      ...(set.length > 0 ? [texts.setRanks(set)] : []),
      ...findingNotes(mattering(issues, matters), parsed.place),
      ...defaultsNotes("ranking", parsed),
    ],
  );
};

const rankRow = ({ rank, nr, name, score, bestRank, worstRank, judgement }: RankedInitiative): readonly Spilled[] => [
  ...[rankWord(rank), nr, name, score ?? "", bestRank ?? "", worstRank ?? ""],
  rank.kind === "statutory" ? "" : judgementWord[judgement],
];

const matters: Matters = {
  initiatives: only("nr", "status", "statutory", "statutoryBasis"),
  criteria: every,
  scores: every,
  settings: every,
};
