/** What breaks a rule of the register (codes V-…, domain.md) or contradicts another row (codes S-…, from "samenhang"). */
import type { FinanceRow, MoneyNature, PersonFunction, TableId, WorkingMethod } from "./model";
import type { PeriodKey } from "./period";
import type { Cents, Day, Hours } from "./quantity";
import type { ScenarioAct } from "./model/scenario";
import type { ScenarioPart } from "./scenario/scenario-change";
import type { ChoiceField } from "./rounds/changed-choices";
import type { AssignmentPart, SteeringProblem } from "./steering-problem";

export const triangleRoles = ["politicalSponsor", "executiveSponsor", "lead"] as const;
export type TriangleRole = (typeof triangleRoles)[number];

/** The fields that hold names of Personen. */
export type PersonField =
  | TriangleRole
  | "steeringGroup"
  | "portfolioHolders"
  | "owner"
  | "deputyFor"
  | "portfolioHolder"
  | "facilitator"
  | "attendees";

export type RuleProblem =
  | SteeringProblem
  | { readonly code: "V-1"; readonly role: TriangleRole }
  | { readonly code: "V-2"; readonly role: TriangleRole; readonly names: readonly string[] }
  | { readonly code: "V-3"; readonly name: string; readonly roles: readonly TriangleRole[] }
  | { readonly code: "V-4"; readonly name: string; readonly reason: "notCollegeMember" }
  | { readonly code: "V-4"; readonly name: string; readonly reason: "notInService"; readonly on: Day }
  | { readonly code: "V-5"; readonly name: string; readonly allowed: readonly PersonFunction[] }
  | {
      readonly code: "V-6";
      readonly name: string;
      readonly workingMethod: WorkingMethod | null;
      readonly fitting: readonly PersonFunction[];
    }
  | {
      readonly code: "V-7";
      readonly reason: "unknown";
      readonly field: PersonField;
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly code: "V-7";
      readonly reason: "leaves";
      readonly name: string;
      readonly inServiceUntil: Day;
      readonly until: Day;
      readonly deputies: readonly string[];
    }
  | {
      readonly code: "V-7";
      readonly reason: "joins";
      readonly name: string;
      readonly inServiceFrom: Day;
      readonly from: Day;
    }
  | { readonly code: "V-9"; readonly empty: boolean; readonly missing: readonly string[] }
  | { readonly code: "V-11"; readonly name: string }
  | { readonly code: "V-12"; readonly name: string }
  | { readonly code: "V-15"; readonly name: string; readonly role: TriangleRole }
  /** The portfoliomanager as sponsor, as deputy of the sponsor, or the sponsor as deputy of the portfoliomanager. */
  | { readonly code: "V-16"; readonly reason: "isSponsor"; readonly name: string }
  | { readonly code: "V-16"; readonly reason: "deputyOfSponsor"; readonly name: string; readonly sponsor: string }
  | { readonly code: "V-16"; readonly reason: "sponsorIsDeputy"; readonly name: string; readonly manager: string }
  | { readonly code: "V-17"; readonly name: string; readonly roles: readonly string[] }
  | { readonly code: "V-18"; readonly role: string; readonly owners: readonly string[]; readonly rejected: boolean }
  /** Rules that are not claimed because the tables or columns that they need are not there. */
  | { readonly code: "S-1"; readonly lacks: readonly RuleSource[]; readonly rules: readonly string[] }
  /** The item has no status and counts as wanted. */
  | { readonly code: "S-2" }
  | { readonly code: "S-3"; readonly parent: string; readonly suggestions: readonly string[] }
  /** `chain` runs from an item through what it falls under back to itself. */
  | { readonly code: "S-4"; readonly chain: readonly string[] }
  | { readonly code: "S-5"; readonly parent: string }
  | {
      readonly code: "S-6";
      readonly of: "hours";
      readonly role: string;
      readonly hours: Hours;
      readonly children: readonly string[];
    }
  | {
      readonly code: "S-6";
      readonly of: "money";
      readonly kind: NonNullable<FinanceRow["kind"]>;
      readonly nature: MoneyNature | null;
      readonly amount: Cents;
      readonly children: readonly string[];
    }
  | { readonly code: "S-7"; readonly nr: string; readonly suggestions: readonly string[] }
  | { readonly code: "S-8"; readonly nr: string; readonly suggestions: readonly string[] }
  | { readonly code: "S-9"; readonly role: string; readonly suggestions: readonly string[] }
  | { readonly code: "S-10"; readonly role: string; readonly nrs: readonly string[] }
  | { readonly code: "S-11" }
  | { readonly code: "S-12"; readonly rank: number; readonly setRank: number }
  | {
      readonly code: "S-13";
      readonly criterion: string;
      readonly value: number;
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly code: "S-14"; readonly criterion: string; readonly reason: CriterionFault }
  /** More than one row `vastgesteld` of one item. */
  | { readonly code: "S-15"; readonly nr: string }
  | { readonly code: "S-16"; readonly period: PeriodKey; readonly figure: number }
  /** Two days of one row in the wrong order. */
  | { readonly code: "S-17"; readonly span: DaySpan; readonly from: Day; readonly until: Day }
  /** A reaction to nothing: neither a Nr nor a Keuzenr. */
  | { readonly code: "S-18" }
  | { readonly code: "S-19"; readonly nr: string; readonly suggestions: readonly string[] }
  /** A Knelpuntnr of a choice that no row of Knelpunten bears. */
  | { readonly code: "S-20"; readonly nr: string; readonly suggestions: readonly string[] }
  /** A Bron of dekking that no row of Middelen has. */
  | { readonly code: "S-21"; readonly source: string; readonly suggestions: readonly string[] }
  /** A choice that was besloten in the snapshot of that day says something else in these fields, or is gone. */
  | { readonly code: "S-22"; readonly nr: string; readonly on: Day; readonly fields: readonly ChoiceField[] }
  | { readonly code: "S-23"; readonly nr: string; readonly on: Day }
  /** A product was promised for another day in the snapshot of that day; null where it is promised for none any more. */
  | {
      readonly code: "S-24";
      readonly product: string;
      readonly from: Day;
      readonly to: Day | null;
      readonly on: Day;
    }
  /** A row of a scenario that changes nothing, for it lacks these parts of what it says. */
  | { readonly code: "S-25"; readonly act: ScenarioAct; readonly lacks: readonly ScenarioPart[] }
  /** A role of a scenario that has no row in Capaciteitsaanbod. */
  | { readonly code: "S-26"; readonly role: string; readonly suggestions: readonly string[] }
  /** A choice is geheim, and these sheets still show all of it. */
  | { readonly code: "S-27"; readonly nr: string; readonly sheets: readonly string[] };

/** The tables that rules need beside Portfolio. */
export type RuleTable = Extract<
  TableId,
  "people" | "supply" | "demand" | "meetings" | "finances" | "resources" | "products"
>;

/** A table that rules need, or a column of it where the table stands without it. */
export type RuleSource =
  | RuleTable
  | `initiatives.${TriangleRole | AssignmentPart}`
  | "initiatives.status"
  | "initiatives.size"
  | "initiatives.directionTalkHeld"
  | "initiatives.startUpHeld"
  | "initiatives.facilitator"
  | "initiatives.lastProgressReport"
  | "initiatives.topTen"
  | "people.name"
  | "people.rows"
  | "people.functions"
  | "supply.role"
  | "demand.nr"
  | "demand.role"
  | "demand.staffing"
  | "meetings.nr"
  | "meetings.held"
  | "finances.source"
  | "finances.taskField"
  | "resources.balance"
  | "products.promisedOn"
  | "products.forecast"
  | "products.shiftReason";

/** start and end of an item · earliest and latest start of an item · service of a person. */
export type DaySpan = "item" | "start" | "service";

/** Why a criterion does not take part in the ranking. */
export type CriterionFault = "noWeight" | "negativeWeight" | "zeroWeight" | "noScale" | "flatScale" | "reversedScale";
