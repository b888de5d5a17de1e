import { decisionSheet } from "../../../src/domain/decision-sheet";
import { previewOf, type PreviewPart } from "../../../src/taskpane/decisions/preview";
import { renderDecisionSheet } from "../../../src/workbook/render/decision-sheet";
import { alternatives, aChoice, aPortfolio, on } from "../../support/builders";

const preview = (over: Parameters<typeof aChoice>[0] = {}): readonly PreviewPart[] => {
  const portfolio = aPortfolio({ choices: [aChoice(over)], alternatives });
  const sheet = decisionSheet(portfolio, "K-1", on("2023-05-01"));
  if (sheet.kind === "notFound") throw new Error(sheet.kind);
  return previewOf(renderDecisionSheet(sheet, { on: on("2023-05-01"), municipality: "Zuid", stale: '="gewijzigd"' }));
};

const headings = (parts: readonly PreviewPart[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []));

test("een blad als tekst: titel, koppen, regels met hun label, en geen formule", () => {
  const parts = preview();
  expect(parts.slice(0, 3)).toEqual([
    { kind: "title", text: "Besluitblad K-1" },
    { kind: "text", text: "Stand van 01-05-2023 · gemeente Zuid" },
    { kind: "labelled", label: "Onderwerp", text: "Zwembad: vernieuwen of sluiten" },
  ]);
  expect(headings(parts).slice(0, 4)).toEqual(["Voorgesteld besluit", "Mogelijkheden", "Advies", "Besluit"]);
  expect(JSON.stringify(parts)).not.toContain("gewijzigd");
});

test("de mogelijkheden regel voor regel, elk met zijn naam, en leeg blijft weg", () => {
  expect(preview().filter(({ kind }) => kind === "table")).toEqual([
    {
      kind: "table",
      label: "Uren",
      values: [
        { column: "niet doen", text: "–" },
        { column: "faseren", text: "200 uur" },
      ],
    },
    {
      kind: "table",
      label: "Incidenteel 2023",
      values: [
        { column: "niet doen", text: "–" },
        { column: "faseren", text: "€ 1.000" },
      ],
    },
    expect.objectContaining({ label: "Structureel" }),
    expect.objectContaining({ label: "Gereed" }),
    {
      kind: "table",
      label: "Effect",
      values: [
        { column: "niet doen", text: "Geen zwembad" },
        { column: "faseren", text: "Later klaar" },
      ],
    },
    { kind: "table", label: "Aanbevolen", values: [{ column: "faseren", text: "ja" }] },
  ]);
});

test("wat ontbreekt staat er als waarschuwing boven en voluit onder zijn eigen kop", () => {
  const parts = preview({ author: "" });
  expect(parts.filter(({ kind }) => kind === "warning")).toHaveLength(1);
  expect(headings(parts)).toContain("Wat ontbreekt");
  expect(parts).toContainEqual({ kind: "text", text: "• De steller ontbreekt." });
});

test("van wat geheim is alleen de verwijzing", () => {
  const parts = preview({ publicity: "secret", caseNumber: "Z-9" });
  expect(headings(parts)).toEqual([]);
  expect(parts).toContainEqual({ kind: "labelled", label: "Zaaknummer", text: "Z-9" });
  expect(JSON.stringify(parts)).not.toContain("Zwembad");
});
