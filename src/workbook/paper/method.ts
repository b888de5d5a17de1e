/** Zo werken wij: criteria, weights, steps and words on one page, with the figures that they were used with (domain.md 1, row 56). */
import { criteriaOf, type UsedCriterion } from "../../domain/criteria";
import { matchKey } from "../../domain/matching";
import type { Criterion, StatusClass } from "../../domain/model";
import { countedInitiatives } from "../../domain/initiative-index";
import type { Settings } from "../../domain/settings";
import { classOf } from "../../domain/status";
import { methodPaperTexts as texts } from "../../messages/papers/method";
import { field, figureColumn, muted, numbered, paperRow, part, plain, table, textColumn } from "./blocks";
import type { PaperBlock } from "./paper";
import { named, type PaperGround, type PaperOf, plainPaper } from "./paper-of";

export const methodPaper: PaperOf = (ground) => ({
  ...named("method"),
  ...plainPaper,
  title: texts.title,
  orientation: "portrait",
  wholeFirstPage: true,
  blocks: [
    plain(texts.intro),
    part(texts.steps),
    numbered(texts.stepList.map((text, at) => ({ number: String(at + 1), text }))),
    ...criteriaBlocks(ground.portfolio.criteria),
    ...wordBlocks(ground.portfolio.settings),
    field(texts.version, versionOf(ground)),
  ],
});

const criteriaBlocks = (criteria: readonly Criterion[]): readonly PaperBlock[] => {
  const { used, leftOut } = criteriaOf(criteria);
  const { criterion, weight, worst, best } = texts.headings;
  return [
    part(texts.criteria),
    table(
      "",
      [textColumn(criterion, 24), figureColumn("fraction", weight, 9), textColumn(worst, 36), textColumn(best, 36)],
      byWeight(used).map((each) => {
        const [low, high] = anchorsOf(each, criteria);
        return paperRow([each.name, each.share, ...(each.direction === "higher" ? [low, high] : [high, low])]);
      }),
      texts.noCriteria,
    ),
    ...(used.length > 0 ? [muted(texts.criteriaHow(leftOut))] : []),
  ];
};

/** The weightiest first. */
const byWeight = (used: readonly UsedCriterion[]): readonly UsedCriterion[] =>
  [...used].sort((a, b) => b.share - a.share);

/** What the ends of a scale mean. */
const anchorsOf = (
  { key, lowest, highest }: UsedCriterion,
  criteria: readonly Criterion[],
): readonly [string, string] => {
  const typed = criteria.find(({ name }) => matchKey(name) === key);
  return [texts.anchor(lowest, typed?.lowestMeaning ?? ""), texts.anchor(highest, typed?.highestMeaning ?? "")];
};

const wordBlocks = ({ statuses, tightAbove, weightSpread }: Settings): readonly PaperBlock[] => {
  const { definitions: words } = texts;
  const labels = (of: StatusClass): readonly string[] =>
    statuses.filter((status) => status.class === of).map(({ label }) => label);
  return [
    part(texts.words),
    field(words.committed, words.statuses(labels("committed"))),
    field(words.wanted, words.statuses(labels("wanted"))),
    field(words.statutory, words.statutoryHow),
    field(words.shortage, words.shortageHow(tightAbove)),
    field(words.robust, words.robustHow(weightSpread)),
    field(words.pm, words.pmHow),
  ];
};

const versionOf = ({ portfolio, rounds }: PaperGround): string => {
  const counted = countedInitiatives(portfolio);
  const committed = counted.filter(({ status }) => classOf(status) === "committed").length;
  const { budgetYear, hoursPerFte } = portfolio.settings;
  const round = rounds.at(-1);
  return texts.versionText(
    ...([counted.length, committed, counted.length - committed] as const),
    texts.years(budgetYear, budgetYear + 3),
    hoursPerFte,
    round ? texts.round(round.name) : "",
  );
};
