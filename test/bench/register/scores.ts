/** The criteria of a large register, and how its items score on them. */
import type { CellInput } from "../../support/xlsx/book";
import type { Dice } from "./dice";
import type { Item } from "./items";

export const criterionHeadings = ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste"] as const;

/** The rows of Beoordelingscriteria. */
export const criterionRows = [
  ["Maatschappelijk effect", 5, "hoger", 1, 5],
  ["Urgentie", 3, "hoger", 1, 5],
  ["Bijdrage aan akkoord", 4, "hoger", 1, 5],
  ["Draagvlak", 2, "hoger", 1, 5],
  ["Haalbaarheid", 2, "hoger", 0, 10],
  ["Duurzaamheid", 2, "hoger", 0, 10],
  ["Kosten", 3, "lager", 0, 10],
  ["Risico", 2, "lager", 0, 10],
] as const;

export const scoreHeadings = ["Nr", "Beoordelaar", ...criterionRows.map(([name]) => name)] as const;

const scorers = ["Ruimte", "Samenleving", "Bedrijfsvoering"] as const;

/** The rows of Scores: of most items one that is established, of others several; some values are open or off their scale. */
export const scoreRows = (items: readonly Item[], dice: Dice): readonly (readonly CellInput[])[] =>
  items
    .filter(() => dice.chance(0.9))
    .flatMap(({ nr }) => {
      const by = dice.chance(0.8) ? ["vastgesteld"] : dice.several(dice.between(2, 3), scorers);
      return by.map((scorer) => [
        nr,
        scorer,
        ...criterionRows.map(([, , , lowest, highest]) => {
          if (dice.flaw(0.02)) return null;
          return dice.flaw(0.001) ? highest + 1 : dice.between(lowest, highest);
        }),
      ]);
    });
