import type { CapacityUnit, DemandRow, TableId } from "../../domain/model";
import type { Language } from "../language";
import { balanceTexts } from "../nl-sheets";

type FigureName = "balance" | "occupancy" | "demand" | "supply";

interface CapacityTexts {
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly units: Readonly<Record<CapacityUnit, string>>;
  /** Behind a number: `340 uur`. */
  readonly unitOf: Readonly<Record<CapacityUnit, string>>;
  readonly lines: { readonly withLine: string; readonly withoutLine: string };
  readonly commitments: Readonly<Record<NonNullable<DemandRow["commitment"]>, string>>;
  readonly noCommitment: string;
  readonly figure: string;
  readonly unit: string;
  readonly alsoWanted: string;
  readonly alsoLine: string;
  readonly verdictCounts: string;
  readonly untracked: string;
  readonly worst: string;
  readonly worstTight: string;
  readonly worstNone: string;
  readonly worstMore: (count: number) => string;
  readonly grid: (figure: string, unit: string, scope: string, line: string) => string;
  readonly gridHelp: string;
  readonly role: string;
  readonly allRoles: string;
  readonly notApplicable: string;
  readonly unknown: string;
  readonly cell: (role: string, period: string, verdict: string, figure: string) => string;
  readonly totalCell: (period: string, figure: string, shortage: string) => string;
  readonly surplusBesideShortage: (surplus: string, roles: string) => string;
  readonly shortageToo: (balance: string, roles: string) => string;
  readonly noShortage: (balance: string) => string;
  readonly noKnown: string;
  readonly leftOut: (count: number) => string;
  readonly chosen: (role: string, period: string) => string;
  readonly choose: string;
  readonly unknownBecause: string;
  readonly whatCanBeDone: string;
  readonly whoAsks: (count: number) => string;
  readonly nobodyAsks: string;
  readonly asksTogether: (amount: string) => string;
  readonly moreAskers: (count: number, left: number) => string;
  readonly toItem: (name: string) => string;
  readonly toDemand: (nr: string) => string;
  readonly toSupply: (owner: string) => string;
  readonly pm: string;
  readonly unreadable: string;
  readonly typed: (figures: string) => string;
  readonly supplied: string;
  readonly noOwner: string;
  readonly noSupplyRow: string;
  readonly lineShare: (share: string) => string;
  readonly lineShareUnknown: string;
  readonly lineAsksItself: string;
  readonly toTable: (table: string) => string;
  readonly attainable: string;
  readonly attainableHow: string;
  readonly attainableNone: string;
  readonly attainableUnknown: string;
  readonly attainableHeadings: { readonly period: string; readonly can: string; readonly asked: string };
  readonly attainableAsked: (committed: number, wanted: number) => string;
  readonly attainableRoles: (roles: string) => string;
  readonly missing: string;
  readonly missingWhy: Readonly<Partial<Record<TableId, string>>>;
  readonly make: (tables: string) => string;
  readonly making: string;
  readonly made: (sheets: string) => string;
  readonly noPeriods: string;
  readonly noRoles: string;
  readonly write: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
}

export const capacityTexts: Record<Language, CapacityTexts> = {
  nl: {
    figures: { balance: "Saldo", occupancy: "Bezetting", demand: "Vraag", supply: "Aanbod" },
    units: { hours: "uren", days: "dagen", fte: "fte" },
    unitOf: { hours: "uur", days: "dagen", fte: "fte" },
    lines: { withLine: balanceTexts.withLine, withoutLine: balanceTexts.withoutLine },
    commitments: { requested: "gevraagd", promised: "toegezegd", rejected: "afgewezen" },
    noCommitment: "toezegging niet ingevuld",
    figure: "Toon",
    unit: "In",
    alsoWanted: "Ook gewenst",
    alsoLine: "Met lijnwerk",
    verdictCounts: "Betekenis van de tekens, en hoe vaak elk oordeel voorkomt",
    untracked: "Het register houdt geen status bij: alle items tellen mee.",
    worst: "Grootste tekorten",
    worstTight: "Geen tekort; het krapst",
    worstNone: "Geen rol komt in enige periode tekort of krap te zitten, voor zover bekend.",
    worstMore: (count) => `Toon er nog ${count}`,
    grid: (figure, unit, scope, line) => `${figure} per rol en periode${unit}: ${scope}, ${line}`,
    gridHelp: "Kies een cel om te zien wie wat vraagt. Pijltjes lopen door de cellen, Enter kiest.",
    role: "Rol",
    allRoles: "Alle rollen",
    notApplicable: "n.v.t.",
    unknown: "onbekend",
    cell: (role, period, verdict, figure) => `${role}, ${period}: ${verdict}, ${figure}`,
    totalCell: (period, figure, shortage) => `Alle rollen, ${period}: ${figure}${shortage && `, ${shortage}`}`,
    surplusBesideShortage: balanceTexts.surplusBesideShortage,
    shortageToo: balanceTexts.shortageToo,
    noShortage: balanceTexts.noShortage,
    noKnown: balanceTexts.noKnown,
    leftOut: balanceTexts.leftOut,
    chosen: (role, period) => `${role}, ${period}`,
    choose: "Kies een cel in de tabel: hier staat dan wie er vraagt en wat ertegenover staat.",
    unknownBecause: "Onbekend, want:",
    whatCanBeDone: "Wat kan eraan gedaan worden?",
    whoAsks: (count) => `Wie vraagt (${count})`,
    nobodyAsks: "Niemand vraagt hier uren van.",
    asksTogether: (amount) => `Bekende vraag samen: ${amount}`,
    moreAskers: (count, left) => `Toon er nog ${count} van ${left}`,
    toItem: (name) => `Ga naar ${name} in Portfolio`,
    toDemand: (nr) => `Ga naar wat ${nr} vraagt in Capaciteitsvraag`,
    toSupply: (owner) => `Ga naar het aanbod${owner && ` van ${owner}`} in Capaciteitsaanbod`,
    pm: "p.m.",
    unreadable: "onleesbaar",
    typed: (figures) => `ingevuld: ${figures}`,
    supplied: "Wat ertegenover staat",
    noOwner: "geen capaciteitshouder ingevuld",
    noSupplyRow: "Deze rol heeft geen rij in Capaciteitsaanbod: het aanbod is 0 uur.",
    lineShare: (share) => `na ${share} lijnaandeel`,
    lineShareUnknown: "lijnaandeel p.m. of onleesbaar",
    lineAsksItself: "Lijnwerk vraagt deze rol zelf, dus het lijnaandeel gaat er niet nog eens af.",
    toTable: (table) => `Ga naar ${table}`,
    attainable: "Hoeveel programma's en projecten kan Projectleiding aan?",
    attainableHow: balanceTexts.attainableHow,
    attainableNone: balanceTexts.attainableNone,
    attainableUnknown: "onbekend",
    attainableHeadings: { period: "Periode", can: "Kan aan", asked: "Gevraagd" },
    attainableAsked: (committed, wanted) => `${committed} vastgelegd, ${wanted} gewenst`,
    attainableRoles: balanceTexts.roles,
    missing: "Voor de balans tussen wat gevraagd wordt en wat er is, ontbreekt nog een tabel:",
    missingWhy: {
      demand: "Capaciteitsvraag: per item en rol hoeveel uren er in elke periode nodig zijn.",
      supply: "Capaciteitsaanbod: per rol hoeveel uren er in elke periode zijn, en wie erover gaat.",
    },
    make: (tables) => `Maak ${tables}`,
    making: "Tabellen maken",
    made: (sheets) => `Gemaakt: ${sheets}.`,
    noPeriods: "De tabellen hebben nog geen kolom voor een periode. Voeg die toe, met een kop als 2023-Q1.",
    noRoles: "Er staan nog geen rollen in Capaciteitsvraag en Capaciteitsaanbod.",
    write: "Schrijf blad Balans",
    writing: "Blad Balans maken",
    written: (sheet) => `Blad ${sheet} is bijgewerkt.`,
  },
  en: {
    figures: { balance: "Balance", occupancy: "Occupancy", demand: "Demand", supply: "Supply" },
    units: { hours: "hours", days: "days", fte: "fte" },
    unitOf: { hours: "hours", days: "days", fte: "fte" },
    lines: { withLine: "with line work", withoutLine: "without line work" },
    commitments: { requested: "requested", promised: "promised", rejected: "rejected" },
    noCommitment: "commitment not filled in",
    figure: "Show",
    unit: "In",
    alsoWanted: "Also wanted",
    alsoLine: "With line work",
    verdictCounts: "What the signs mean, and how often each verdict occurs",
    untracked: "The register keeps no status: all items count.",
    worst: "Largest shortages",
    worstTight: "No shortage; the tightest",
    worstNone: "No role is short or tight in any period, as far as is known.",
    worstMore: (count) => `Show ${count} more`,
    grid: (figure, unit, scope, line) => `${figure} per role and period${unit}: ${scope}, ${line}`,
    gridHelp: "Choose a cell to see who asks what. Arrow keys move between cells, Enter chooses.",
    role: "Role",
    allRoles: "All roles",
    notApplicable: "n/a",
    unknown: "unknown",
    cell: (role, period, verdict, figure) => `${role}, ${period}: ${verdict}, ${figure}`,
    totalCell: (period, figure, shortage) => `All roles, ${period}: ${figure}${shortage && `, ${shortage}`}`,
    surplusBesideShortage: (surplus, roles) =>
      `All roles together have ${surplus} left, yet they are not in balance: short are ${roles}. Hours of one role do not make up for another.`,
    shortageToo: (balance, roles) => `All roles together have a balance of ${balance}. Short are ${roles}.`,
    noShortage: (balance) => `All roles together have a balance of ${balance}; no role has a known shortage.`,
    noKnown: "The balance of no role is known: whether it is in balance cannot be said.",
    leftOut: (count) => `${count} role-period${count === 1 ? " is" : "s are"} unknown and not counted.`,
    chosen: (role, period) => `${role}, ${period}`,
    choose: "Choose a cell in the table: who asks, and what stands against it, is then shown here.",
    unknownBecause: "Unknown, because:",
    whatCanBeDone: "What can be done about it?",
    whoAsks: (count) => `Who asks (${count})`,
    nobodyAsks: "Nobody asks hours of it.",
    asksTogether: (amount) => `Known demand together: ${amount}`,
    moreAskers: (count, left) => `Show ${count} more of ${left}`,
    toItem: (name) => `Go to ${name} in Portfolio`,
    toDemand: (nr) => `Go to what ${nr} asks in Capaciteitsvraag`,
    toSupply: (owner) => `Go to the supply${owner && ` of ${owner}`} in Capaciteitsaanbod`,
    pm: "p.m.",
    unreadable: "unreadable",
    typed: (figures) => `filled in: ${figures}`,
    supplied: "What stands against it",
    noOwner: "no capacity owner filled in",
    noSupplyRow: "This role has no row in Capaciteitsaanbod: its supply is 0 hours.",
    lineShare: (share) => `after a line share of ${share}`,
    lineShareUnknown: "line share p.m. or unreadable",
    lineAsksItself: "Line work asks this role itself, so its line share is not taken off as well.",
    toTable: (table) => `Go to ${table}`,
    attainable: "How many programmes and projects can project leaders carry?",
    attainableHow:
      "Hours left beside processes and line work, divided by what a programme or project asks of these roles on average, rounded down.",
    attainableNone:
      "No role of project leader or programme manager was recognised, and none of which the portfoliomanager is capacity owner.",
    attainableUnknown: "unknown",
    attainableHeadings: { period: "Period", can: "Can carry", asked: "Asked" },
    attainableAsked: (committed, wanted) => `${committed} committed, ${wanted} wanted`,
    attainableRoles: (names) => `Roles: ${names}.`,
    missing: "For the balance between what is asked and what there is, a table is still missing:",
    missingWhy: {
      demand: "Capaciteitsvraag: per item and role, how many hours each period needs.",
      supply: "Capaciteitsaanbod: per role, how many hours there are in each period, and who owns them.",
    },
    make: (tables) => `Make ${tables}`,
    making: "Making tables",
    made: (sheets) => `Made: ${sheets}.`,
    noPeriods: "The tables have no column for a period yet. Add them, with a heading such as 2023-Q1.",
    noRoles: "There are no roles in Capaciteitsvraag and Capaciteitsaanbod yet.",
    write: "Write sheet Balans",
    writing: "Making sheet Balans",
    written: (sheet) => `Sheet ${sheet} is up to date.`,
  },
};
