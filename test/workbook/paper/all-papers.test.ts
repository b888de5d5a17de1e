/** What holds for every paper, whatever it is about. */
import { decisionSheet } from "../../../src/domain/decision-sheet";
import { tableIds } from "../../../src/domain/model";
import type { Portfolio } from "../../../src/domain/portfolio";
import { paperIds } from "../../../src/messages/papers/paper-names";
import { decisionPaper, decisionTables } from "../../../src/workbook/paper/decision/decision-paper";
import { papers } from "../../../src/workbook/paper/papers";
import { renderPaper } from "../../../src/workbook/render/paper-sheet";
import { on } from "../../support/builders";
import { textsIn } from "../../support/papers/paper-parts";
import { readSample } from "../../support/sample-portfolio";
import { rowsOf, textOf } from "../../samples/sample";

const { portfolio, issues, place } = readSample();
const ground = {
  ...{ portfolio, issues, rounds: [], on: on("2022-09-30") },
  standing: { kind: "concept", isRoundClosed: false },
} as const;
const stamp = { on: ground.on, municipality: "Westerduin", stale: '=""' };

describe.each(paperIds)("%s", (id) => {
  const paper = papers[id].make(ground);
  const texts = textsIn(paper);

  test("noemt bij naam alleen wie een rol heeft, en van niemand uren", () => {
    const columns = ["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer", "Stuurgroep"];
    const inRoles = rowsOf("Portfolio").flatMap((row) =>
      [...columns, "Portefeuillehouders"].flatMap((column) => textOf(row[column]).split("; ")),
    );
    const owners = rowsOf("Capaciteitsaanbod").flatMap((row) => textOf(row["Capaciteitshouder"]).split("; "));
    const others = rowsOf("Personen")
      .map((row) => textOf(row["Naam"]))
      .filter((name) => !inRoles.includes(name) && !owners.includes(name));
    expect(others).toHaveLength(5);
    expect(others.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
    const demand = portfolio.demand.map((row) => ({ ...row, who: "Q. van Uren" }));
    const initiatives = portfolio.initiatives.map((item) => ({ ...item, facilitator: "Q. van Uren" }));
    const said = textsIn(papers[id].make({ ...ground, portfolio: { ...portfolio, demand, initiatives } }));
    expect(said.join(" ")).not.toContain("Q. van Uren");
  });

  test("zegt van een geheime keuze niets dan haar verwijzing", () => {
    const secret = portfolio.choices.map((choice) => ({ ...choice, publicity: "secret" as const }));
    const said = textsIn(papers[id].make({ ...ground, portfolio: { ...portfolio, choices: secret } })).join(" ");
    for (const { title, mtAdvice } of secret) {
      expect(said).not.toContain(title);
      if (mtAdvice !== "") expect(said).not.toContain(mtAdvice);
    }
  });

  test("zegt of het vastgelegd toont, of ook wat gewenst is", () => {
    if (id !== "triangles") expect(texts.join(" ")).toMatch(/vastgelegd/iu);
  });

  test("elke tabel heeft een naam erboven, en rijen die bij haar koppen passen", () => {
    let heading = "";
    for (const block of paper.blocks) {
      if (block.kind === "heading") heading = block.text;
      if (block.kind !== "table") continue;
      expect(block.caption || heading).not.toBe("");
      for (const { kind, cells } of block.rows)
        expect(cells.length).toBeLessThanOrEqual(kind === "group" ? 3 : block.columns.length);
      expect(block.columns.filter((column) => column.heading === "")).toEqual([]);
    }
  });

  test("rust op niets dan de tabellen waarvan gezegd is dat het erop rust", () => {
    const others = tableIds.filter((table) => table !== "settings" && !papers[id].used.includes(table));
    for (const table of others) {
      const without: Portfolio = { ...portfolio, [table]: [] };
      expect([table, papers[id].make({ ...ground, portfolio: without })]).toEqual([table, paper]);
    }
  });

  test("de tweede keer is het hetzelfde stuk", () => {
    expect(papers[id].make({ ...ground, portfolio: readSample().portfolio })).toEqual(paper);
    expect(renderPaper(paper, stamp).rows.length).toBeGreaterThan(5);
  });
});

test("een besluitblad rust op niets dan de tabellen waarvan gezegd is dat het erop rust", () => {
  const sheetOf = (of: Portfolio) =>
    portfolio.choices.map(({ nr }) => {
      const sheet = decisionSheet(of, nr, ground.on);
      return sheet.kind === "notFound" ? null : decisionPaper(sheet, of.settings, ground.standing, place);
    });
  for (const table of tableIds.filter((id) => id !== "settings" && !decisionTables.includes(id)))
    expect([table, sheetOf({ ...portfolio, [table]: [] })]).toEqual([table, sheetOf(portfolio)]);
});
