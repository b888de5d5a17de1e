import type { DefinitiveObstacle } from "../domain/definitive";
import { changedList } from "./changed-list";
import { dayText, listText } from "./en-format";
import { gapText } from "./en-gaps";
import { bottleneckPartWord } from "./en-words";
import { quoted } from "./quoted";

/** What keeps papers from being definitive, a sentence each. */
export const definitiveObstacleTexts = (obstacle: DefinitiveObstacle): readonly string[] => [
  ...roundTexts(obstacle),
  ...obstacle.choices.map(({ number, gaps }) => `${number}: ${gaps.map(gapText).join(" ")}`),
  ...obstacle.bottlenecks.map(
    ({ number, lacks }) => `Bottleneck ${number} lacks: ${listText(lacks.map((part) => bottleneckPartWord[part]))}.`,
  ),
];

const roundTexts = ({ round, changed }: DefinitiveObstacle): readonly string[] => {
  switch (round.kind) {
    case "none":
      return ["There has been no round of updating yet."];
    case "open":
      return [`The round of updating ${quoted(round.round.name)} is still open.`];
    case "closed":
      return changed?.length === 0
        ? []
        : [
            sinceText(changed, quoted(round.round.name), dayText(round.closedOn)),
            "Close a new round, or make the paper as a draft.",
          ];
  }
};

const sinceText = (changed: DefinitiveObstacle["changed"], round: string, day: string): string =>
  changed
    ? `Changed after round ${round} was closed on ${day}: ${listText(changedList(changed, rowTexts))}.`
    : `The workbook no longer has the snapshot of the closing of round ${round} on ${day}, or it cannot be read; so it cannot be seen whether the register changed since.`;

const rowTexts = {
  rows: (name: string, count: number): string => (count === 1 ? name : `${name} (${count} rows)`),
  more: (count: number): string => (count === 1 ? "1 more row" : `${count} more rows`),
} as const;
