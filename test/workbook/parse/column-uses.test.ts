import type { TableId } from "../../../src/domain/model";
import { columnUses } from "../../../src/workbook/parse/column-uses";

/** By heading: the field, `*` for figures, `-` for a column that is not used. */
const uses = (
  id: TableId,
  headings: readonly string[],
  choice: Readonly<Record<string, string | null>> = {},
): readonly string[] =>
  columnUses(id, headings, new Map(Object.entries(choice))).map((use) =>
    use.kind === "field" ? use.field : use.kind === "figures" ? "*" : "-",
  );

test("a column is what its heading says, or else not used", () => {
  expect(uses("initiatives", ["Nr", "Onderwerp", "Kleur", "2023"])).toEqual(["nr", "name", "-", "-"]);
});

test("of two columns for the same the second is not used, unless the two share it", () => {
  expect(uses("initiatives", ["Nr", "Onderwerp", "Omschrijving"])).toEqual(["nr", "name", "-"]);
  expect(uses("initiatives", ["Nr", "Projectleider", "Programmamanager"])).toEqual(["nr", "lead", "lead"]);
});

test.each<[TableId, readonly string[], readonly string[]]>([
  ["supply", ["Rol", "2023-Q1", "Q2 2023", "Kleur"], ["role", "*", "*", "-"]],
  ["supply", ["Rol", "Periode", "Uren"], ["role", "by", "figure"]],
  ["supply", ["Rol", "Periode"], ["role", "-"]],
  ["finances", ["Nr", "Soort", "Aard", "2024", "Jaar"], ["nr", "kind", "nature", "*", "-"]],
  ["alternatives", ["Keuzenr", "Alternatief", "Incidenteel 2023", "S 2024"], ["choice", "name", "*", "*"]],
  ["scores", ["Nr", "Beoordelaar", "Draagvlak"], ["nr", "scorer", "*"]],
])("figures of %s: %p", (id, headings, expected) => {
  expect(uses(id, headings)).toEqual(expected);
});

test("a choice comes before the heading, also of the long form and of figures", () => {
  expect(
    uses("demand", ["Code", "Vak", "Tijdvak", "Inzet", "Nr"], {
      Code: "nr",
      Vak: "role",
      Tijdvak: "by",
      Inzet: "figure",
    }),
  ).toEqual(["nr", "role", "by", "figure", "-"]);
  expect(uses("scores", ["Nr", "Draagvlak", "Volgorde"], { Volgorde: null })).toEqual(["nr", "*", "-"]);
});
