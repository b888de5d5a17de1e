import type { UsedCriterion } from "../../domain/criteria";
import type { RankedInitiative, Ranking } from "../../domain/ranking";
import type { Fraction } from "../../domain/quantity";
import { type Neighbour, neighbours } from "../../domain/swap-weight";
import type { ThemeRanking } from "../../domain/theme-ranking";
import { listText, partText, percentText, scoreText } from "../../messages/nl-format";
import { rankingTexts as texts } from "../../messages/nl-sheets";
import { judgementWord, rankWord } from "../../messages/nl-words";
import { blankRow, cell, type Look, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";
import { themeRows } from "./theme-rows";

/** Sheet `Prioritering`: the ranking in the order of the paper, with how robust each rank is and how the score came about. */
export const renderRanking = (
  ranking: Ranking,
  themes: ThemeRanking,
  weightSpread: Fraction,
  stamp: Stamp,
): SheetPlan => ({
  id: "prioritering",
  name: texts.name,
  columnWidths: [11, 9, 38, 9, 9, 10, 12, 13, 12, 30, 38],
  rows: [
    ...sheetHead(texts.title, stamp, texts.shows),
    ...(ranking.statusUntracked ? [wideText(texts.untracked)] : []),
    ...themeRows(themes),
    ...(ranking.paperOrder.length > 0
      ? [
          row("heading", ...texts.headings),
          ...rankRows(ranking),
          wideText(texts.how(percentText(weightSpread)), "text"),
        ]
      : [wideText(texts.none)]),
    blankRow,
    ...criteriaRows(ranking),
  ],
  frozenRows: 0,
  frozenColumns: 0,
  print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
});

const judgementLook: Record<RankedInitiative["judgement"], Look> = {
  robust: "good",
  sensitive: "tight",
  unknown: "unknown",
};

const rankRows = (ranking: Ranking): readonly PlannedRow[] => {
  const neighbourOf = neighbours(ranking);
  return ranking.paperOrder.map((of) => rankRow(of, neighbourOf.get(of)));
};

const rankRow = (of: RankedInitiative, neighbour: Neighbour | undefined): PlannedRow =>
  row(
    "plain",
    ...[cell(rankWord(of.rank), "centred"), of.nr, cell(of.name, "text"), cell(of.score, "score")],
    ...[cell(of.bestRank, "centred"), cell(of.worstRank, "centred")],
    of.rank.kind === "statutory" ? null : cell(judgementWord[of.judgement], judgementLook[of.judgement]),
    ...[
      cell(of.setRank, "centred"),
      cell(of.setRankDifference, "centred"),
      cell(of.setRankReason, "text"),
      cell(remark(of, neighbour), "text"),
    ],
  );

const remark = ({ missing, spread, scoredBy }: RankedInitiative, neighbour: Neighbour | undefined): string =>
  [
    missing.length > 0 && scoredBy.kind !== "none" ? texts.missing(listText(missing)) : "",
    spread ? texts.spread(scoreText(spread.lowest), scoreText(spread.highest), scoredBy.scorers.length) : "",
    neighbour ? neighbourText(neighbour) : "",
  ]
    .filter(Boolean)
    .join("; ");

const neighbourText = (neighbour: Neighbour): string => {
  const below = neighbour.below.nr;
  if (neighbour.kind !== "swaps") return texts[neighbour.kind](below);
  const { criterion, share } = neighbour;
  return texts.swaps(below, criterion.name, partText(criterion.share), partText(share));
};

const criteriaRows = ({ criteria, leftOut }: Ranking): readonly PlannedRow[] => [
  wideText(texts.criteria, "section"),
  ...criteria.map((criterion) => wideText(criterionText(criterion))),
  ...(leftOut.length > 0 ? [wideText(texts.leftOut(listText(leftOut)))] : []),
];

const scaleText = (value: number): string => value.toLocaleString("nl-NL");

const criterionText = ({ name, share, lowest, highest, direction }: UsedCriterion): string =>
  texts.criterion(name, percentText(share), scaleText(lowest), scaleText(highest), direction === "lower");
