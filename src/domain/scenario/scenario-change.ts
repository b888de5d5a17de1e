/** What a row of Scenarios says, apart from which scenario it belongs to; or what it does not say and should. */
import type { ScenarioAct, ScenarioRow } from "../model/scenario";
import type { Period } from "../period";

export type ScenarioChange = ItemAct | HoursAct;

/** What happens to an item, or what a person holds of it. */
export type ItemAct =
  | { readonly act: "drop" | "outsource" | "pinOut" | "pinOutsourced"; readonly nr: string }
  /** Where both are said, the period counts: the plan may have moved since. To pin an item in, neither is needed. */
  | {
      readonly act: "shift" | "pinIn";
      readonly nr: string;
      readonly shift: number | null;
      readonly start: Period | null;
    };

/** Hours of a role in a period that are hired, or that are there more or less than Capaciteitsaanbod says. */
export interface HoursAct {
  readonly act: "hire" | "capacity";
  readonly role: string;
  readonly period: Period;
  readonly hours: number;
}

/** The fields of a row without which it changes nothing. */
export const scenarioParts = ["nr", "shift", "role", "period", "hours"] as const;
export type ScenarioPart = (typeof scenarioParts)[number];

/** A row that changes nothing: what it lacks of what it says. `act` is null where it does not even say what. */
export interface IncompleteChange {
  readonly act: ScenarioAct | null;
  readonly lacks: readonly ScenarioPart[];
}

const lacking = (parts: Readonly<Partial<Record<ScenarioPart, boolean>>>): readonly ScenarioPart[] =>
  scenarioParts.filter((part) => parts[part] === false);

/** The change that a row is. */
export const scenarioChange = (row: ScenarioRow): ScenarioChange | IncompleteChange => {
  const { act, nr, start, role, period } = row;
  switch (act) {
    case null:
      return { act, lacks: [] };
    case "drop":
    case "outsource":
    case "pinOut":
    case "pinOutsourced":
      return nr === "" ? { act, lacks: ["nr"] } : { act, nr };
    case "shift":
    case "pinIn": {
      const shift = row.shift.kind === "value" && Number.isInteger(row.shift.value) ? row.shift.value : null;
      const lacks = lacking({ nr: nr !== "", shift: act === "pinIn" || shift !== null || start !== null });
      return lacks.length > 0 ? { act, lacks } : { act, nr, shift, start };
    }
    case "hire":
    case "capacity": {
      const hours = row.hours.kind === "value" ? row.hours.value : null;
      if (role !== "" && period !== null && hours !== null) return { act, role, period, hours };
      return { act, lacks: lacking({ role: role !== "", period: period !== null, hours: hours !== null }) };
    }
  }
};
