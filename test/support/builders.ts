/** Rows of a register with only what a test is about: the rest is filled in as it is when all is well. */
import { matchKey } from "../../src/domain/matching";
import type {
  Alternative,
  Bottleneck,
  Choice,
  ChoiceId,
  Criterion,
  DemandRow,
  FinanceRow,
  Initiative,
  InitiativeId,
  PeriodFigure,
  Person,
  Reaction,
  Resource,
  RowId,
  ScoreRow,
  Status,
  SupplyRow,
  TableId,
  YearAmount,
} from "../../src/domain/model";
import type { Dependency, Development, Meeting, Passage, Product, UpdateRow } from "../../src/domain/model/follow-up";
import type { ScenarioRow } from "../../src/domain/model/scenario";
import { type Period, period } from "../../src/domain/period";
import type { Portfolio } from "../../src/domain/portfolio";
import {
  type Cents,
  type Day,
  type Hours,
  type Reading,
  cents,
  dayOf,
  empty,
  hours,
  value,
} from "../../src/domain/quantity";
import { defaultSettings } from "../../src/domain/settings";
import { tableSchema } from "../../src/workbook/schema";

export const none: readonly string[] = [];

const rowId = (table: string, key: string): RowId => `${table}/${key}` as RowId;

/** `2023-07-01` as a day. */
export const on = (iso: string): Day => {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  return dayOf(year, month, dayOfMonth);
};

/** A status of the default settings by its label. */
export const status = (label: string): Status => {
  const known = defaultSettings.statuses.find((each) => each.label === label);
  if (!known) throw new Error(`no status ${label}`);
  return { kind: "known", ...known };
};

/** `2023-Q1`, `2023-H1`, `2023-04` or `2023`. */
export const periodOf = (key: string): Period => {
  const [year = "", part] = key.split("-");
  if (part === undefined) return period("year", Number(year));
  if (part.startsWith("Q")) return period("quarter", Number(year), Number(part.slice(1)));
  return part.startsWith("H")
    ? period("half", Number(year), Number(part.slice(1)))
    : period("month", Number(year), Number(part));
};

/** A number, or a reading as it is. */
export type Figure = number | Reading<never>;

const reading = <T>(figure: Figure, make: (number: number) => T): Reading<T> =>
  typeof figure === "number" ? value(make(figure)) : figure;

const figures = (byPeriod: Readonly<Record<string, Figure>>): readonly PeriodFigure[] =>
  Object.entries(byPeriod).map(([key, figure]) => ({ period: periodOf(key), figure: reading(figure, (each) => each) }));

/** Amounts in euros by year. */
export const amounts = (byYear: Readonly<Record<number, Figure>>): readonly YearAmount[] =>
  Object.entries(byYear).map(([year, figure]) => ({
    year: Number(year),
    amount: reading(figure, (euros): Cents => cents(euros * 100)),
  }));

export const hoursReading = (figure: Figure): Reading<Hours> => reading(figure, hours);

/** A project in execution with a triangle that holds. */
export const anInitiative = (over: Partial<Omit<Initiative, "id">> = {}): Initiative => {
  const nr = over.nr ?? "P-1";
  return {
    row: rowId("initiatives", nr),
    id: matchKey(nr) as InitiativeId,
    nr,
    name: `Item ${nr}`,
    workingMethod: "project",
    workingMethodReason: "",
    demandClass: null,
    theme: "",
    parent: "",
    status: status("In uitvoering"),
    size: "small",
    politicalSponsor: ["W. Bakker"],
    executiveSponsor: ["L. Visser"],
    lead: ["P. Jansen"],
    steeringGroup: none,
    portfolioHolders: none,
    departments: none,
    place: "",
    start: on("2023-01-01"),
    end: on("2023-12-31"),
    earliestStart: null,
    latestStart: null,
    statutory: false,
    statutoryBasis: "",
    priorityGroup: "",
    setRank: null,
    setRankReason: "",
    topTen: null,
    background: "",
    intendedEffect: "",
    result: "",
    boundaries: "",
    directionTalkHeld: null,
    startUpHeld: null,
    facilitator: "",
    lastProgressReport: null,
    stateOfAffairs: "",
    risk: "",
    outsourcingPrice: empty,
    outsourcingHours: empty,
    link: "",
    ...over,
  };
};

/** The same with an assignment and the talks that began it, half a year before and reported on 1 January 2023. */
export const steered = (over: Partial<Omit<Initiative, "id">> = {}): Initiative =>
  anInitiative({
    background: "De raad vroeg erom.",
    intendedEffect: "Inwoners merken het.",
    result: "Een zwembad.",
    boundaries: "Geen sauna.",
    directionTalkHeld: on("2022-06-01"),
    startUpHeld: on("2022-07-01"),
    lastProgressReport: on("2023-01-01"),
    ...over,
  });

/** An item that is wanted, and so ranked. */
export const aWish = (nr: string, over: Partial<Omit<Initiative, "id">> = {}): Initiative =>
  anInitiative({ nr, status: status("Opgave"), ...over });

export const aPerson = (over: Partial<Person> = {}): Person => ({
  row: rowId("people", over.name ?? "P. Jansen"),
  name: "P. Jansen",
  functions: ["projectLeader"],
  department: "",
  mtMember: false,
  inServiceFrom: null,
  inServiceUntil: null,
  deputyFor: "",
  ...over,
});

/** The people of `anInitiative`. */
export const staff: readonly Person[] = [
  aPerson({ name: "W. Bakker", functions: ["collegeMember"] }),
  aPerson({ name: "L. Visser", functions: ["lineManager"] }),
  aPerson({ name: "P. Jansen", functions: ["projectLeader"] }),
];

type WithFigures<T> = Partial<Omit<T, "figures">> & { readonly figures?: Readonly<Record<string, Figure>> };

export const aSupplyRow = (over: WithFigures<SupplyRow> = {}): SupplyRow => ({
  row: rowId("supply", over.role ?? "jurist"),
  role: "jurist",
  owner: "",
  unit: "hours",
  lineShare: empty,
  hireMaximum: empty,
  hireRate: empty,
  hireFrom: null,
  isHired: false,
  ...over,
  figures: figures(over.figures ?? { "2023-Q1": 100 }),
});

export const aDemandRow = (over: Omit<WithFigures<DemandRow>, "initiative"> = {}): DemandRow => {
  const nr = over.nr ?? "P-1";
  return {
    row: rowId("demand", `${nr}/${over.role ?? "jurist"}`),
    role: "jurist",
    unit: "hours",
    commitment: null,
    staffing: null,
    who: "",
    ...over,
    nr,
    initiative: matchKey(nr) as InitiativeId,
    figures: figures(over.figures ?? { "2023-Q1": 40 }),
  };
};

/** A criterion from 0 (worst) to 10 (best). */
export const aCriterion = (
  name: string,
  over: Partial<Omit<Criterion, "weight" | "lowest" | "highest">> & {
    readonly weight?: Figure;
    readonly lowest?: Figure;
    readonly highest?: Figure;
  } = {},
): Criterion => {
  const { weight = 1, lowest = 0, highest = 10, ...rest } = over;
  const number = (figure: Figure): Reading<number> => reading(figure, (each) => each);
  return {
    row: rowId("criteria", name),
    name,
    direction: "higher",
    lowestMeaning: "",
    highestMeaning: "",
    ...rest,
    weight: number(weight),
    lowest: number(lowest),
    highest: number(highest),
  };
};

export const aScoreRow = (nr: string, values: Readonly<Record<string, Figure>>, scorer = ""): ScoreRow => ({
  row: rowId("scores", `${nr}/${scorer}`),
  nr,
  initiative: matchKey(nr) as InitiativeId,
  scorer,
  values: Object.entries(values).map(([criterion, figure]) => ({
    criterion: matchKey(criterion),
    value: reading(figure, (each) => each),
  })),
});

export const aFinanceRow = (
  kind: FinanceRow["kind"],
  byYear: Readonly<Record<number, Figure>>,
  over: Partial<Omit<FinanceRow, "initiative">> = {},
): FinanceRow => {
  const nr = over.nr ?? "P-1";
  return {
    row: rowId("finances", `${nr}/${kind}`),
    description: "",
    nature: "incidental",
    source: "",
    inBudget: null,
    budgetProgramme: "",
    taskField: "",
    term: empty,
    interest: empty,
    ...over,
    nr,
    initiative: matchKey(nr) as InitiativeId,
    kind,
    amounts: amounts(byYear),
  };
};

/** An open choice about P-1 that lacks nothing, together with `alternatives`. */
export const aChoice = (over: Partial<Omit<Choice, "id">> = {}): Choice => {
  const nr = over.nr ?? "K-1";
  return {
    row: rowId("choices", nr),
    id: matchKey(nr) as ChoiceId,
    nr,
    title: "Zwembad: vernieuwen of sluiten",
    initiatives: ["P-1"],
    bottlenecks: none,
    body: "college",
    deadline: on("2023-06-01"),
    decisionPoints: ["In te stemmen met faseren"],
    background: "Het bad is op.",
    intendedEffect: "Kinderen leren zwemmen.",
    arguments: ["Het scheelt uren in 2023"],
    caveats: ["Het bad blijft langer dicht"],
    communication: "De zwemclubs horen het van de wethouder.",
    attachments: none,
    evaluation: "",
    publicity: "public",
    author: "S. de Boer",
    caseNumber: "Z-2023-1",
    mtAdvice: "",
    decision: "",
    decisionDate: null,
    decisionNumber: "",
    motivation: "",
    status: "open",
    ...over,
  };
};

export const anAlternative = (over: Partial<Alternative> = {}): Alternative => ({
  row: rowId("alternatives", over.name ?? "faseren"),
  choiceNr: "K-1",
  choice: matchKey("K-1") as ChoiceId,
  name: "faseren",
  kind: "phasing",
  description: "",
  hours: hoursReading(200),
  incidental: amounts({ 2023: 1000 }),
  structural: none as readonly never[],
  funding: "Algemene reserve",
  ready: null,
  staffing: "Eigen projectleider",
  effect: "Later klaar",
  recommended: false,
  ...over,
});

/** Not doing and phasing, of which phasing is recommended. */
export const alternatives: readonly Alternative[] = [
  anAlternative({ name: "niet doen", kind: "notDoing", hours: empty, incidental: [], effect: "Geen zwembad" }),
  anAlternative({ recommended: true }),
];

/** A question about P-1 that nobody answered yet. */
export const aReaction = (over: Partial<Reaction> = {}): Reaction => ({
  row: rowId("reactions", `${over.who ?? "E. Mulder"}/${over.nr ?? over.choiceNr ?? "P-1"}`),
  nr: "P-1",
  choiceNr: "",
  who: "E. Mulder",
  kind: "question",
  wording: "Kan dit later?",
  date: on("2023-02-01"),
  answer: "",
  closedOn: null,
  ...over,
});

/** What may be paid from a source: in euros, with what it holds now when it is a reserve. */
export const aResource = (
  source: string,
  byYear: Readonly<Record<number, Figure>>,
  over: Partial<Omit<Resource, "balance">> & { readonly balance?: Figure } = {},
): Resource => {
  const { balance = empty, ...rest } = over;
  return {
    row: rowId("resources", source),
    source,
    nature: "incidental",
    ...rest,
    balance: reading(balance, (euros): Cents => cents(euros * 100)),
    amounts: amounts(byYear),
  };
};

/** An open knelpunt of P-1. */
export const aBottleneck = (over: Partial<Bottleneck> = {}): Bottleneck => ({
  row: rowId("bottlenecks", over.nr ?? "KP-1"),
  nr: "KP-1",
  title: "Te weinig juristen",
  origin: "portfolio",
  initiatives: ["P-1"],
  role: "jurist",
  period: periodOf("2023-Q1"),
  hours: hoursReading(40),
  explanation: "",
  status: "open",
  isSolved: false,
  ...over,
});

/** One item hangs together with another. */
export const aDependency = (fromNr: string, toNr: string, over: Partial<Dependency> = {}): Dependency => ({
  row: rowId("dependencies", `${fromNr}/${toNr}`),
  fromNr,
  from: matchKey(fromNr) as InitiativeId,
  toNr,
  to: matchKey(toNr) as InitiativeId,
  kind: "finishFirst",
  explanation: "",
  ...over,
});

/** A talk of the triangle of P-1. */
export const aMeeting = (over: Partial<Omit<Meeting, "initiative">> = {}): Meeting => {
  const nr = over.nr ?? "P-1";
  return {
    row: rowId("meetings", `${nr}/${over.held ?? over.planned ?? ""}`),
    kind: "triangle",
    planned: null,
    held: null,
    attendees: none,
    facilitator: "",
    ...over,
    nr,
    initiative: matchKey(nr) as InitiativeId,
  };
};

export const aPassage = (over: Partial<Passage> = {}): Passage => ({
  row: rowId("agreement", over.passage ?? "1.1"),
  passage: "1.1",
  wording: "Wij vernieuwen het zwembad.",
  theme: "",
  portfolioHolder: "",
  initiatives: ["P-1"],
  budgetProgramme: "",
  ...over,
});

export const aDevelopment = (over: Partial<Development> = {}): Development => ({
  row: rowId("developments", over.development ?? "Vergrijzing"),
  development: "Vergrijzing",
  source: "",
  expectedEffect: "",
  horizon: "",
  initiatives: none,
  advice: "",
  discussedOn: null,
  ...over,
});

export const aProduct = (over: Partial<Omit<Product, "initiative">> = {}): Product => {
  const nr = over.nr ?? "P-1";
  return {
    row: rowId("products", `${nr}/${over.product ?? "Plan"}`),
    product: "Plan",
    promisedOn: null,
    forecast: null,
    shiftReason: "",
    deliveredOn: null,
    for: null,
    ...over,
    nr,
    initiative: matchKey(nr) as InitiativeId,
  };
};

/** P. Jansen is asked for P-1 in round Najaar, and has not answered. */
export const anUpdateRow = (over: Partial<UpdateRow> = {}): UpdateRow => ({
  row: rowId("updates", `${over.round ?? "Najaar"}/${over.lead ?? "P. Jansen"}`),
  round: "Najaar",
  lead: "P. Jansen",
  initiatives: ["P-1"],
  asked: "1 item nalopen",
  deadline: on("2023-03-14"),
  answeredOn: null,
  remark: "",
  ...over,
});

/** Scenario A leaves P-1 out. */
export const aScenarioRow = (over: Partial<Omit<ScenarioRow, "initiative">> = {}): ScenarioRow => {
  const { nr = "P-1", scenario = "A", act = "drop" } = over;
  return {
    row: rowId("scenarios", `${scenario}/${nr}/${act ?? ""}`),
    scenario,
    bottleneck: "",
    option: null,
    act,
    shift: empty,
    start: null,
    role: "",
    period: null,
    hours: empty,
    explanation: "",
    madeOn: null,
    ...over,
    nr,
    initiative: matchKey(nr) as InitiativeId,
  };
};

/** A register of the tables that are given; `Portfolio` always stands in it. */
export const aPortfolio = (over: Partial<Portfolio> = {}): Portfolio => {
  const rows = {
    initiatives: [anInitiative()],
    people: [],
    supply: [],
    demand: [],
    criteria: [],
    scores: [],
    finances: [],
    resources: [],
    bottlenecks: [],
    choices: [],
    alternatives: [],
    dependencies: [],
    meetings: [],
    agreement: [],
    developments: [],
    products: [],
    reactions: [],
    updates: [],
    scenarios: [],
    ...over,
  };
  const own = (key: string): key is TableId => !["tables", "columns", "settings"].includes(key);
  const present = new Set<TableId>(["initiatives", ...Object.keys(over).filter(own)]);
  const columns = new Map([...present].map((id) => [id, new Set(Object.keys(tableSchema(id).columns))]));
  return { settings: defaultSettings, tables: present, columns, ...rows };
};
