import type { ListProblem } from "../../../src/domain/list-problem";
import { cents } from "../../../src/domain/quantity";
import type { SpecimensByCode } from "./specimen";

const sum = { printed: cents(12_550_000), added: cents(12_600_000) };

export const listProblems: SpecimensByCode<ListProblem> = {
  "L-1": [
    [
      { code: "L-1", of: { kind: "subtotal", group: "Prioriteit 1" }, heading: "Structureel", ...sum },
      [
        ["subtotaal van 'Prioriteit 1'", "subtotal of 'Prioriteit 1'"],
        "'Structureel'",
        ["€ 125.500", "€ 125,500"],
        ["€ 126.000", "€ 126,000"],
      ],
    ],
    [
      { code: "L-1", of: { kind: "subtotal", group: "" }, heading: "Structureel", ...sum },
      ["'Structureel'", ["Het subtotaal in", "The subtotal in"]],
    ],
    [
      { code: "L-1", of: { kind: "total" }, heading: "Incidenteel", ...sum },
      [["Het totaal in", "The total in"], "'Incidenteel'"],
    ],
  ],
  "L-2": [
    [
      { code: "L-2", of: { kind: "total" }, heading: "Structureel", ...sum, factor: 1000 },
      [
        "'Structureel'",
        "'Afronding'",
        ["afrondingsverschil", "difference of rounding"],
        ["€ 125.500", "€ 125,500"],
        ["€ 126.000", "€ 126,000"],
      ],
    ],
  ],
  "L-3": [
    [
      { code: "L-3", of: { kind: "total" }, heading: "Structureel", added: sum.added },
      ["'Structureel'", ["noemt geen bedrag", "says no amount"], ["€ 126.000", "€ 126,000"]],
    ],
  ],
  "L-4": [
    [
      { code: "L-4", group: "Prioriteit 2", nr: "3.1", firstRow: 12 },
      ["'3.1'", "'Prioriteit 2'", ["rij 12", "row 12"]],
    ],
    [{ code: "L-4", group: "", nr: "3.1", firstRow: 12 }, ["'3.1'", ["rij 12", "row 12"]]],
  ],
  "L-5": [[{ code: "L-5", subject: "Zwembad" }, ["'Zwembad'", ["geen nummer", "no number"]]]],
  "L-6": [
    [{ code: "L-6", says: "costNegative" }, ["Tekenafspraak", ["een min is een nadeel", "a minus sign is a burden"]]],
    [{ code: "L-6", says: "costPositive" }, [["een plus is een nadeel", "a minus sign is a gain"]]],
  ],
};
