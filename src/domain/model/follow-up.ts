/** What the register keeps around its items so that they stay on course: talks, agreements, signals and promises. */
import type { InitiativeId, RowId } from "../model";
import type { Day } from "../quantity";

export const dependencyKinds = [
  "finishFirst",
  "together",
  "strengthens",
  "excludes",
  "samePlace",
  "sameMeans",
] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

/** How one item hangs together with another (table Samenhang). */
export interface Dependency {
  readonly row: RowId;
  /** As typed; `from` and `to` are their keys, also when no item has them. */
  readonly fromNr: string;
  readonly from: InitiativeId;
  readonly toNr: string;
  readonly to: InitiativeId;
  readonly kind: DependencyKind | null;
  readonly explanation: string;
}

export const meetingKinds = [
  "directionTalk",
  "startUp",
  "triangle",
  "steeringGroup",
  "bilateral",
  "progress",
  "periodicTalk",
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A talk that is planned or was held (table Overleg); a periodic talk may be about no item in particular. */
export interface Meeting {
  readonly row: RowId;
  /** As typed, empty when it is about no item; `initiative` is its key, also when no item has it. */
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly kind: MeetingKind | null;
  readonly planned: Day | null;
  readonly held: Day | null;
  readonly attendees: readonly string[];
  readonly facilitator: string;
}

/** A passage of the coalition agreement, and the items that carry it out (table Akkoord). */
export interface Passage {
  readonly row: RowId;
  /** Its number in the agreement. */
  readonly passage: string;
  readonly wording: string;
  readonly theme: string;
  readonly portfolioHolder: string;
  readonly initiatives: readonly string[];
  readonly budgetProgramme: string;
}

/** A development in society that may touch the portfolio (table Ontwikkelingen). */
export interface Development {
  readonly row: RowId;
  readonly development: string;
  readonly source: string;
  readonly expectedEffect: string;
  readonly horizon: string;
  readonly initiatives: readonly string[];
  readonly advice: string;
  readonly discussedOn: Day | null;
}

/** What an item promised to deliver to whom, and when it came or is expected (table Producten). */
export interface Product {
  readonly row: RowId;
  /** As typed; `initiative` is its key, also when no item has it. */
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly product: string;
  readonly promisedOn: Day | null;
  readonly forecast: Day | null;
  /** Why it comes on another day than was promised. */
  readonly shiftReason: string;
  readonly deliveredOn: Day | null;
  readonly for: "college" | "council" | null;
}

/** What somebody is asked in a round, and whether they answered: they fill that in without the add-in. */
export interface UpdateRow {
  readonly row: RowId;
  readonly round: string;
  readonly lead: string;
  /** The Nrs of their items, as typed. */
  readonly initiatives: readonly string[];
  readonly asked: string;
  readonly deadline: Day | null;
  readonly answeredOn: Day | null;
  readonly remark: string;
}
