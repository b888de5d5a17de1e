import type { DefinitiveObstacle } from "../domain/definitive";
import { changedList } from "./changed-list";
import { dayText, listText } from "./nl-format";
import { gapText } from "./nl-gaps";
import { bottleneckPartWord } from "./nl-words";
import { quoted } from "./quoted";

/** What keeps papers from being definitive, a sentence each. */
export const definitiveObstacleTexts = (obstacle: DefinitiveObstacle): readonly string[] => [
  ...roundTexts(obstacle),
  ...obstacle.choices.map(({ number, gaps }) => `${number}: ${gaps.map(gapText).join(" ")}`),
  ...obstacle.bottlenecks.map(
    ({ number, lacks }) =>
      `Van knelpunt ${number} ontbreekt: ${listText(lacks.map((part) => bottleneckPartWord[part]))}.`,
  ),
];

const roundTexts = ({ round, changed }: DefinitiveObstacle): readonly string[] => {
  switch (round.kind) {
    case "none":
      return ["Er is nog geen actualisatieronde geweest."];
    case "open":
      return [`Actualisatieronde ${quoted(round.round.name)} is nog open.`];
    case "closed":
      return changed?.length === 0
        ? []
        : [
            sinceText(changed, quoted(round.round.name), dayText(round.closedOn)),
            "Sluit een nieuwe ronde, of maak het stuk als concept.",
          ];
  }
};

const sinceText = (changed: DefinitiveObstacle["changed"], round: string, day: string): string =>
  changed
    ? `Na het sluiten van ronde ${round} op ${day} is gewijzigd: ${listText(changedList(changed, rowTexts))}.`
    : `De werkmap heeft de momentopname van het sluiten van ronde ${round} op ${day} niet meer, of die is niet te lezen; of het register daarna is gewijzigd, is dus niet te zien.`;

const rowTexts = {
  rows: (name: string, count: number): string => (count === 1 ? name : `${name} (${count} rijen)`),
  more: (count: number): string => (count === 1 ? "nog 1 rij" : `nog ${count} rijen`),
} as const;
