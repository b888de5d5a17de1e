/** Names and values that stand in the workbook, which is Dutch, so that they are the same in every language. */
import type { FinanceRow, MoneyNature, PersonFunction, WorkingMethod } from "../domain/model";
import type { DependencyKind, MeetingKind } from "../domain/model/follow-up";
import type { ScenarioAct } from "../domain/model/scenario";
import type { RuleSource, TriangleRole } from "../domain/rule-problem";
import type { ChoiceField } from "../domain/rounds/changed-choices";
import type { ScenarioPart } from "../domain/scenario/scenario-change";
import type { AssignmentPart } from "../domain/steering-problem";

export const functionWord: Record<PersonFunction, string> = {
  collegeMember: "collegelid",
  townClerk: "gemeentesecretaris",
  lineManager: "lijnmanager",
  portfolioManager: "portfoliomanager",
  programmeManager: "programmamanager",
  projectLeader: "projectleider",
  processDirector: "procesregisseur",
  controller: "controller",
  executiveAdviser: "bestuursadviseur",
  employee: "medewerker",
};

export const workingMethodWord: Record<WorkingMethod, string> = {
  process: "proces",
  programme: "programma",
  project: "project",
  line: "lijn",
};

export const meetingWord: Record<MeetingKind, string> = {
  directionTalk: "koersvast",
  startUp: "PSU",
  triangle: "driehoek",
  steeringGroup: "stuurgroep",
  bilateral: "bilateraal",
  progress: "voortgang",
  periodicTalk: "periodiek gesprek",
};

export const dependencyWord: Record<DependencyKind, string> = {
  finishFirst: "eerst klaar",
  together: "tegelijk",
  strengthens: "versterkt",
  excludes: "sluit uit",
  samePlace: "zelfde plek",
  sameMeans: "zelfde middelen",
};

export const natureWord: Record<MoneyNature, string> = { incidental: "incidenteel", structural: "structureel" };

export const financeWord: Record<NonNullable<FinanceRow["kind"]>, string> = {
  cost: "lasten",
  income: "baten",
  investment: "investering",
  funding: "dekking",
};

/** The columns of Portfolio for the roles of the triangle. */
export const roleColumn: Record<TriangleRole, string> = {
  politicalSponsor: "Bestuurlijk opdrachtgever",
  executiveSponsor: "Ambtelijk opdrachtgever",
  lead: "Ambtelijk opdrachtnemer",
};

/** The columns of Keuzes. */
export const choiceColumn: Record<ChoiceField, string> = {
  nr: "Keuzenr",
  title: "Keuze",
  initiatives: "Nr",
  bottlenecks: "Knelpuntnr",
  body: "Orgaan",
  deadline: "Deadline",
  decisionPoints: "Beslispunten",
  background: "Aanleiding",
  intendedEffect: "Beoogd effect",
  arguments: "Argumenten",
  caveats: "Kanttekeningen",
  communication: "Communicatie",
  evaluation: "Evaluatie",
  publicity: "Openbaarheid",
  author: "Steller",
  caseNumber: "Zaaknummer",
  mtAdvice: "MT-advies",
  decision: "Besluit",
  decisionDate: "Datum besluit",
  decisionNumber: "Besluitnummer",
  motivation: "Motivering",
  status: "Status",
  attachments: "Bijlagen",
};

/** What a row of Scenarios says. */
export const scenarioActWord: Record<ScenarioAct, string> = {
  drop: "niet doen",
  shift: "verschuiven",
  outsource: "uitbesteden",
  hire: "inhuren",
  pinIn: "vast erin",
  pinOut: "vast eruit",
  pinOutsourced: "vast uitbesteed",
  capacity: "capaciteit",
};

/** The columns of Scenarios; instead of Start, Verschuiving will do. */
export const scenarioColumn: Record<ScenarioPart, string> = {
  nr: "Nr",
  shift: "Start",
  role: "Rol",
  period: "Periode",
  hours: "Uren",
};

/** The columns of Portfolio for the parts of an assignment. */
export const assignmentColumn: Record<AssignmentPart, string> = {
  background: "Aanleiding",
  intendedEffect: "Beoogd effect",
  result: "Resultaat",
  boundaries: "Afbakening",
};

/** What rules rest on: a table, a column of it, or names in it. */
type SourcePlace =
  | { readonly table: string }
  | { readonly table: string; readonly column: string }
  | { readonly table: string; readonly names: true };

export const sourcePlace: Record<RuleSource, SourcePlace> = {
  people: { table: "Personen" },
  supply: { table: "Capaciteitsaanbod" },
  demand: { table: "Capaciteitsvraag" },
  "initiatives.politicalSponsor": { table: "Portfolio", column: roleColumn.politicalSponsor },
  "initiatives.executiveSponsor": { table: "Portfolio", column: roleColumn.executiveSponsor },
  "initiatives.lead": { table: "Portfolio", column: roleColumn.lead },
  "people.name": { table: "Personen", column: "Naam" },
  "people.rows": { table: "Personen", names: true },
  "people.functions": { table: "Personen", column: "Functie" },
  "supply.role": { table: "Capaciteitsaanbod", column: "Rol" },
  "demand.nr": { table: "Capaciteitsvraag", column: "Nr" },
  "demand.role": { table: "Capaciteitsvraag", column: "Rol" },
  "demand.staffing": { table: "Capaciteitsvraag", column: "Bemensing" },
  meetings: { table: "Overleg" },
  "meetings.nr": { table: "Overleg", column: "Nr" },
  "meetings.held": { table: "Overleg", column: "Gehouden" },
  finances: { table: "Financien" },
  "finances.source": { table: "Financien", column: "Bron" },
  "finances.taskField": { table: "Financien", column: "Taakveld" },
  resources: { table: "Middelen" },
  "resources.balance": { table: "Middelen", column: "Stand" },
  products: { table: "Producten" },
  "products.promisedOn": { table: "Producten", column: "Toegezegd op" },
  "products.forecast": { table: "Producten", column: "Prognose" },
  "products.shiftReason": { table: "Producten", column: "Reden verschuiving" },
  "initiatives.status": { table: "Portfolio", column: "Status" },
  "initiatives.size": { table: "Portfolio", column: "Omvang" },
  "initiatives.background": { table: "Portfolio", column: assignmentColumn.background },
  "initiatives.intendedEffect": { table: "Portfolio", column: assignmentColumn.intendedEffect },
  "initiatives.result": { table: "Portfolio", column: assignmentColumn.result },
  "initiatives.boundaries": { table: "Portfolio", column: assignmentColumn.boundaries },
  "initiatives.directionTalkHeld": { table: "Portfolio", column: "Koersvast gehouden op" },
  "initiatives.startUpHeld": { table: "Portfolio", column: "PSU gehouden op" },
  "initiatives.facilitator": { table: "Portfolio", column: "Begeleider" },
  "initiatives.lastProgressReport": { table: "Portfolio", column: "Laatste voortgangsrapportage" },
  "initiatives.topTen": { table: "Portfolio", column: "Top 10" },
};
