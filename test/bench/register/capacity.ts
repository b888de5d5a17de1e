/** What a large register says of capacity: the roles, what each can give, and what every item asks, row by row. */
import type { CellInput } from "../../support/xlsx/book";
import type { Dice } from "./dice";
import type { Item } from "./items";
import type { Staff } from "./people";
import { ownerOf, roles } from "./roles";

/** From 2023-Q1 to 2027-Q4. */
export const quarters = Array.from({ length: 20 }, (_, at) => `${2023 + Math.floor(at / 4)}-Q${(at % 4) + 1}`);

export const units = ["uren", "dagen", "fte"] as const;

export const supplyHeadings = ["Rol", "Capaciteitshouder", "Eenheid", "Lijnaandeel", ...quarters] as const;

/** The rows of Capaciteitsaanbod: enough for most of what so many items ask. */
export const supplyRows = (items: number, staff: Staff, dice: Dice): readonly (readonly CellInput[])[] =>
  roles.map((role) => [
    role,
    ownerOf(role, staff),
    "uren",
    dice.chance(0.5) ? { content: dice.between(1, 4) / 10, look: "percent" as const } : null,
    ...quarters.map(() => items * dice.between(6, 11)),
  ]);

/** `Itemstatus` is a column of the municipality's own, by which formulas choose the rows that count. */
export const demandHeadings = [
  ...["Nr", "Rol", "Eenheid", "Toezegging", "Bemensing", "Wie", "Itemstatus"],
  ...quarters,
] as const;

const figure = (unit: (typeof units)[number], dice: Dice): CellInput => {
  if (dice.flaw(0.0002)) return "p.m.";
  if (dice.flaw(0.0001)) return "0.75";
  if (dice.flaw(0.0002)) return -8;
  if (unit === "fte") return dice.between(1, 8) / 10;
  return unit === "dagen" ? dice.between(1, 20) : dice.between(2, 40) * 4;
};

/** The rows of Capaciteitsvraag: one for each role that an item asks, filled in for the quarters that it runs. */
export const demandRows = (items: readonly Item[], dice: Dice): readonly (readonly CellInput[])[] =>
  items.flatMap(({ nr, asked, status, first, last }) =>
    asked.map((role) => {
      const unit = dice.weighted({ uren: 80, dagen: 15, fte: 5 });
      return [
        dice.flaw(0.002) ? `${nr}-x` : nr,
        dice.flaw(0.001) ? `${role}s` : role,
        unit,
        dice.weighted({ gevraagd: 8, toegezegd: 90, afgewezen: 2 }),
        dice.weighted({ ingevuld: 70, vacature: 20, onbekend: 10 }),
        null,
        status,
        ...quarters.map((_, at) => (at < first || at > last || dice.chance(0.15) ? null : figure(unit, dice))),
      ];
    }),
  );
