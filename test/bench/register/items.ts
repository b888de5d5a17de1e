/** The items of a large register, with the flaws that people leave in one. */
import type { CellInput } from "../../support/xlsx/book";
import type { Dice } from "./dice";
import type { Staff, StaffFunction } from "./people";
import { managerOf, roles } from "./roles";

/** What other tables need to know of an item. Its first and last quarter are counted from 0. */
export interface Item {
  readonly nr: string;
  /** The roles that it asks: two to five. */
  readonly asked: readonly string[];
  readonly method: "project" | "programma" | "proces" | "lijn";
  readonly status: string;
  readonly first: number;
  readonly last: number;
}

/** How often each status is met. */
const statuses = {
  ...{ Idee: 10, Opgave: 10, Koersvast: 8, Voorgelegd: 6 },
  ...{ Voorbereiding: 10, "In uitvoering": 26, Nazorg: 6 },
  ...{ Geparkeerd: 5, "On hold": 3, Gestopt: 4, Uitbesteed: 2, Afgerond: 10 },
};

/** The statuses of which an item takes part in the balance. */
export const countingStatuses = Object.keys(statuses).slice(0, 7);

const themes = ["Wonen", "Mobiliteit", "Sport", "Duurzaamheid", "Zorg", "Groen", "Dienstverlening", "Economie"];

export const itemsOf = (count: number, quarters: number, dice: Dice): readonly Item[] =>
  Array.from({ length: count }, (_, at) => {
    const method = dice.weighted({ project: 60, programma: 12, proces: 18, lijn: 10 });
    const first = method === "lijn" ? 0 : dice.between(0, quarters - 3);
    const last = method === "lijn" ? quarters - 1 : Math.min(quarters - 1, first + dice.between(1, 11));
    const asked = dice.several(dice.between(2, 5), roles);
    return { nr: `P-${at + 1}`, asked, method, status: dice.weighted(statuses), first, last };
  });

export const itemHeadings = [
  ...["Nr", "Naam", "Werkwijze", "Taak of ambitie", "Thema", "Valt onder", "Status", "Omvang"],
  ...["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"],
  ...["Stuurgroep", "Portefeuillehouders", "Start", "Eind", "Verplicht", "Wettelijke grondslag", "Prijs uitbesteden"],
] as const;

const leadOf: Readonly<Record<Item["method"], StaffFunction>> = {
  project: "projectleider",
  programma: "programmamanager",
  proces: "procesregisseur",
  lijn: "medewerker",
};

/** A name as people type it: sometimes not at all, sometimes with a letter too few. */
const typed = (name: string, dice: Dice): string | null => {
  if (dice.flaw(0.02)) return null;
  return dice.flaw(0.01) ? name.replace(/(?<=\p{L})\p{Ll}/u, "") : name;
};

/** The first day of a quarter counted from 2023. */
const dayIn = (quarter: number): CellInput => ({
  date: `${2023 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, "0")}-01`,
});

/** The rows of Portfolio. */
export const itemRows = (items: readonly Item[], staff: Staff, dice: Dice): readonly (readonly CellInput[])[] => {
  const programmes = items.filter(({ method }) => method === "programma").map(({ nr }) => nr);
  return items.map(({ nr, asked, method, status, first, last }) => {
    const [sponsor, lead] = [staff.collegelid, staff[leadOf[method]]].map(dice.oneOf);
    const manager = managerOf(asked, staff, dice);
    const size = dice.weighted({ klein: 50, middel: 40, groot: 10 });
    const holders = dice.several(2, staff.collegelid);
    const isStatutory = dice.chance(0.08);
    return [
      dice.flaw(0.001) ? "P-1" : nr,
      `Item ${nr} in ${dice.oneOf(themes)} (fictief)`,
      dice.flaw(0.02) ? null : method,
      dice.oneOf(["taak", "ambitie"]),
      dice.oneOf(themes),
      method === "project" && programmes.length > 0 && dice.chance(0.3) ? dice.oneOf(programmes) : null,
      dice.flaw(0.003) ? "Loopt" : dice.flaw(0.01) ? null : status,
      size,
      ...[sponsor, manager, lead].map((name) => typed(name!, dice)),
      size === "groot" ? [sponsor, manager, lead, ...holders].join("; ") : null,
      size === "groot" ? holders.join("; ") : sponsor!,
      dayIn(first),
      dice.flaw(0.005) ? { date: "2022-06-30" } : dayIn(last + 1),
      isStatutory ? "ja" : "nee",
      isStatutory && dice.chance(0.9) ? "Wet maatschappelijke ondersteuning" : null,
      dice.chance(0.1) ? "p.m." : dice.chance(0.3) ? dice.between(1, 400) * 1000 : null,
    ];
  });
};
