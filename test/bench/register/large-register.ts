import { tableSheet } from "../../support/small-register";
import type { BookInput } from "../../support/xlsx/book";
import { demandHeadings, demandRows, quarters, supplyHeadings, supplyRows } from "./capacity";
import { diceOf } from "./dice";
import { itemHeadings, itemRows, itemsOf } from "./items";
import { peopleHeadings, peopleRows, staffFor } from "./people";
import { criterionHeadings, criterionRows, scoreHeadings, scoreRows } from "./scores";

const SEED = 2023;

/**
 * A register of so many items of an invented municipality: 12 roles, 20 quarters, 8 criteria, several rows of demand an
 * item, and the flaws that people leave, unless it is to be sound. The same number gives the same register.
 */
export const largeRegister = (count: number, isSound = false): BookInput => {
  const dice = diceOf(SEED, isSound);
  const items = itemsOf(count, quarters.length, dice);
  const staff = staffFor(count);
  return {
    sheets: [
      tableSheet("Portfolio", itemHeadings, itemRows(items, staff, dice)),
      tableSheet("Personen", peopleHeadings, peopleRows(staff, dice)),
      tableSheet("Capaciteitsaanbod", supplyHeadings, supplyRows(count, staff, dice)),
      tableSheet("Capaciteitsvraag", demandHeadings, demandRows(items, dice)),
      tableSheet("Beoordelingscriteria", criterionHeadings, criterionRows),
      tableSheet("Scores", scoreHeadings, scoreRows(items, dice)),
      tableSheet(
        "Instellingen",
        ["Instelling", "Waarde"],
        [
          ["Gemeente", "Westerduin (fictief)"],
          ["Begrotingsjaar", 2023],
          ["Uren per fte", 1400],
          ["Uren per dag", 8],
        ],
      ),
    ],
  };
};
