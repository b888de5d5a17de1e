import { decisionSheet } from "../../../src/domain/decision-sheet";
import { previewOf, type PreviewPart } from "../../../src/taskpane/paper/preview";
import { decisionPaper } from "../../../src/workbook/paper/decision/decision-paper";
import { placeIn } from "../../../src/workbook/parse/place";
import { alternatives, aChoice, aPortfolio, on } from "../../support/builders";

const preview = (over: Parameters<typeof aChoice>[0] = {}): readonly PreviewPart[] => {
  const portfolio = aPortfolio({ choices: [aChoice(over)], alternatives });
  const sheet = decisionSheet(portfolio, "K-1", on("2023-05-01"));
  if (sheet.kind === "notFound") throw new Error(sheet.kind);
  return previewOf(
    decisionPaper(sheet, portfolio.settings, { kind: "concept", isRoundClosed: false }, placeIn(new Map())),
  );
};

const headings = (parts: readonly PreviewPart[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []));

test("een blad als tekst: titel, koppen, de stand en regels met hun label", () => {
  const parts = preview();
  expect(parts.slice(0, 3)).toEqual([
    { kind: "title", text: "Besluitblad K-1" },
    {
      kind: "warning",
      text: "Concept, compleet: het kan definitief gemaakt worden als de actualisatieronde gesloten is.",
    },
    { kind: "labelled", label: "Onderwerp", text: "Zwembad: vernieuwen of sluiten" },
  ]);
  expect(headings(parts).slice(0, 4)).toEqual(["Voorgesteld besluit", "Mogelijkheden", "Advies", "Besluit"]);
});

test("de mogelijkheden regel voor regel, elk met zijn naam, en leeg blijft weg", () => {
  const rows = preview().filter(({ kind }) => kind === "table");
  expect(rows.slice(0, 8)).toEqual([
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
    expect.objectContaining({ label: "Dekking" }),
    expect.objectContaining({ label: "Gereed" }),
    expect.objectContaining({ label: "Bemensing" }),
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
  expect(parts.find(({ kind }) => kind === "warning")).toMatchObject({
    text: expect.stringContaining("niet compleet"),
  });
  expect(headings(parts)).toContain("Wat ontbreekt");
  expect(parts).toContainEqual({ kind: "text", text: "• De steller ontbreekt." });
});

test("van wat geheim is alleen de verwijzing", () => {
  const parts = preview({ publicity: "secret", caseNumber: "Z-9" });
  expect(headings(parts)).toEqual([]);
  expect(parts).toContainEqual({ kind: "labelled", label: "Zaaknummer", text: "Z-9" });
  expect(JSON.stringify(parts)).not.toContain("Zwembad");
});
