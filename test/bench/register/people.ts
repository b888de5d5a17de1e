/** The staff of a large register: invented names, each once. */
import type { CellInput } from "../../support/xlsx/book";
import type { Dice } from "./dice";

const surnames = [
  ...[
    "Bakker",
    "Beek",
    "Berg",
    "Bos",
    "Brouwer",
    "Bruin",
    "Dekker",
    "Dijk",
    "Groot",
    "Haan",
    "Hoek",
    "Jansen",
    "Klein",
  ],
  ...["Kok", "Koning", "Kuipers", "Leeuw", "Linden", "Maas", "Meijer", "Mulder", "Peters", "Post", "Prins", "Schouten"],
  ...["Smit", "Veen", "Visser", "Vos", "Wal"],
];

/** Another name for each number: initials that count on, and a surname. */
const nameOf = (number: number): string => {
  const letter = (at: number): string => String.fromCharCode(65 + (at % 26));
  const round = Math.floor(number / surnames.length);
  const initials = round < 26 ? `${letter(round)}.` : `${letter(Math.floor(round / 26) - 1)}.${letter(round)}.`;
  return `${initials} ${surnames[number % surnames.length]} (fictief)`;
};

export const functionsOfStaff = [
  "collegelid",
  "lijnmanager",
  "portfoliomanager",
  "projectleider",
  "programmamanager",
  "procesregisseur",
  "medewerker",
] as const;
export type StaffFunction = (typeof functionsOfStaff)[number];

export type Staff = Readonly<Record<StaffFunction, readonly string[]>>;

/** Who works for a municipality with so many items. */
export const staffFor = (items: number): Staff => {
  const counts: Readonly<Record<StaffFunction, number>> = {
    collegelid: 7,
    lijnmanager: 12 + Math.floor(items / 400),
    portfoliomanager: 2,
    projectleider: 8 + Math.floor(items / 60),
    programmamanager: 4 + Math.floor(items / 250),
    procesregisseur: 4 + Math.floor(items / 200),
    medewerker: 10 + Math.floor(items / 100),
  };
  let number = 0;
  const named = functionsOfStaff.map((each) => [each, Array.from({ length: counts[each] }, () => nameOf(number++))]);
  return Object.fromEntries(named) as Staff;
};

export const peopleHeadings = ["Naam", "Functie", "Afdeling", "MT-lid", "In dienst vanaf", "In dienst tot"] as const;

const departments = ["Ruimte", "Samenleving", "Dienstverlening", "Bedrijfsvoering", "Projecten"] as const;

/** The rows of Personen; some leave before their work ends. */
export const peopleRows = (staff: Staff, dice: Dice): readonly (readonly CellInput[])[] =>
  functionsOfStaff.flatMap((each) =>
    staff[each].map((name) => [
      name,
      each,
      dice.oneOf(departments),
      each === "lijnmanager" && dice.chance(0.3) ? "ja" : "nee",
      { date: `20${dice.between(10, 21)}-0${dice.between(1, 9)}-01` },
      each !== "collegelid" && dice.chance(0.05) ? { date: `202${dice.between(4, 6)}-12-31` } : null,
    ]),
  );
