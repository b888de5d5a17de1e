import { sampleTables } from "../../samples/voorbeeldregister/tables";
import {
  blankTriangles,
  brokenTriangles,
  counts,
  doubtfulTriangles,
  misspeltRole,
  pmCells,
  ranking,
  roleQuarters,
  rowsByClass,
  rowsByStatus,
  soundTriangleRows,
  statutoryWanted,
  wantedWithoutScore,
  wholeOrganisation,
} from "../../samples/voorbeeldregister/verwachting";
import { type Row, rowsOf, textOf } from "./sample";

const committed = ["Voorbereiding", "In uitvoering", "Nazorg"];
const wanted = ["Idee", "Opgave", "Koersvast", "Voorgelegd", ""];
const statusOf = new Map(rowsOf("Portfolio").map((row) => [textOf(row.Nr), textOf(row.Status)]));
const hoursPer: Readonly<Record<string, number>> = { uren: 1, dagen: 8, fte: 1400 / 4 };

const known = (cell: Row[string] | undefined): number => (cell === "36 u" ? 36 : typeof cell === "number" ? cell : 0);
const rounded = (value: number): number => Math.round(value * 100) / 100;

const supplyOf = (role: string, quarter: string): number | null => {
  const row = rowsOf("Capaciteitsaanbod").find(({ Rol }) => Rol === role);
  if (!row || row[quarter] === null) return row ? null : 0;
  const asked = rowsOf("Capaciteitsvraag").some(({ Rol, Nr }) => Rol === role && textOf(Nr).startsWith("L-"));
  return rounded(
    known(row[quarter]) * (hoursPer[textOf(row.Eenheid)] ?? NaN) * (asked ? 1 : 1 - Number(row.Lijnaandeel)),
  );
};

const demandOf = (role: string, quarter: string, statuses: readonly string[]): number =>
  rounded(
    rowsOf("Capaciteitsvraag")
      .filter((row) => row.Rol === role && statuses.includes(statusOf.get(textOf(row.Nr)) ?? "?"))
      .reduce((sum, row) => sum + known(row[quarter]) * (hoursPer[textOf(row.Eenheid)] ?? NaN), 0),
  );

describe("de verwachting, met de hand berekend, past bij de tabellen", () => {
  test("aantallen per status en per klasse", () => {
    const found: Record<string, number> = {};
    for (const { Status } of rowsOf("Portfolio")) found[textOf(Status)] = (found[textOf(Status)] ?? 0) + 1;
    expect(found).toEqual(rowsByStatus);
    const sum = (statuses: readonly string[]): number =>
      statuses.reduce((all, status) => all + (found[status] ?? 0), 0);
    expect(sum(committed)).toBe(rowsByClass.committed);
    expect(sum(wanted)).toBe(rowsByClass.wanted);
    expect(Object.values(rowsByClass).reduce((all, part) => all + part, 0)).toBe(counts.rows);
  });

  test("aantal p.m.-cellen per tabel", () => {
    const found = sampleTables.map(
      ({ table, rows }) => [table, rows.flat().filter((cell) => cell === "p.m.").length] as const,
    );
    expect(Object.fromEntries(found.filter(([, cells]) => cells > 0))).toEqual(pmCells);
  });

  test.each(roleQuarters.map((expected) => [`${expected.role} ${expected.quarter}`, expected] as const))(
    "%s",
    (_, e) => {
      const supply = supplyOf(e.role, e.quarter);
      expect(supply).toBe(e.supply);
      const views = [
        [e.committed, committed],
        [e.committedAndWanted, [...committed, ...wanted]],
      ] as const;
      for (const [view, statuses] of views) {
        const demand = demandOf(e.role, e.quarter, statuses);
        expect(demand).toBe(view.demand);
        expect(supply === null ? null : supply - demand).toBe(view.balance);
        if (view.verdict === "onbekend" || supply === null) continue;
        expect(view.verdict).toBe(demand > supply ? "tekort" : demand > 0.9 * supply ? "krap" : "in balans");
      }
    },
  );

  test("een totaal overschot naast een tekort per rol", () => {
    const roles = [...new Set(rowsOf("Capaciteitsvraag").map(({ Rol }) => textOf(Rol)))];
    const { quarter } = wholeOrganisation;
    const sum = (part: (role: string) => number | null): number =>
      roles.reduce((all, role) => all + Number(part(role)), 0);
    expect(sum((role) => supplyOf(role, quarter))).toBe(wholeOrganisation.supply);
    expect(sum((role) => demandOf(role, quarter, [...committed, ...wanted]))).toBe(wholeOrganisation.demand);
    expect(wholeOrganisation.supply - wholeOrganisation.demand).toBe(wholeOrganisation.balance);
    expect(supplyOf(misspeltRole.role, quarter)).toBe(misspeltRole.supply);
    expect(demandOf(misspeltRole.role, quarter, wanted)).toBe(misspeltRole.demand);
  });

  const scale = rowsOf("Beoordelingscriteria").filter((row) => row.Laagste !== row.Hoogste);
  const scoreOf = (nr: string): { readonly score: number; readonly missing: boolean } => {
    const all = rowsOf("Scores").filter((row) => row.Nr === nr);
    const agreed = all.filter(({ Beoordelaar }) => Beoordelaar === "vastgesteld");
    const counted = agreed.length > 0 ? agreed : all;
    let missing = false;
    const points = scale.map(({ Criterium, Gewicht, Richting, Laagste, Hoogste }) => {
      const [low, high] = [Number(Laagste), Number(Hoogste)];
      const values = counted
        .map((row) => row[textOf(Criterium)])
        .filter((value) => Number(value) >= low && Number(value) <= high);
      if (values.length === 0) missing = true;
      const mean = values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
      const share = (mean - low) / (high - low);
      return values.length === 0 ? 0 : Number(Gewicht) * (Richting === "lager" ? 1 - share : share);
    });
    const weight = scale.reduce((sum, { Gewicht }) => sum + Number(Gewicht), 0);
    return { score: Math.round((1000 * points.reduce((sum, part) => sum + part, 0)) / weight) / 10, missing };
  };

  test.each(ranking.map((expected) => [expected.nr, expected] as const))("score van %s", (nr, expected) => {
    expect(scoreOf(nr)).toEqual({ score: expected.score, missing: expected.missing });
  });

  test("de rangorde is die van de scores zoals afgedrukt, met gedeelde plaatsen", () => {
    expect(ranking.map(({ score }) => 1 + ranking.filter((other) => other.score > score).length)).toEqual(
      ranking.map(({ rank }) => rank),
    );
    const inRanking = rowsOf("Portfolio").filter(({ Status }) => [...wanted, "Loopt"].includes(textOf(Status)));
    const statutory = inRanking.filter(({ Verplicht }) => Verplicht === "ja").map(({ Nr }) => Nr);
    expect(statutory).toEqual(statutoryWanted);
    const scored = new Set(rowsOf("Scores").map(({ Nr }) => Nr));
    const others = inRanking.filter(({ Verplicht }) => Verplicht !== "ja").map(({ Nr }) => Nr);
    expect(others.filter((nr) => !scored.has(nr as string))).toEqual(wantedWithoutScore);
    expect(others.filter((nr) => scored.has(nr as string)).sort()).toEqual(ranking.map(({ nr }) => nr).sort());
  });

  test("driehoeken: leeg, gebroken, hangend en volledig", () => {
    const roles = ["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"];
    const blank = rowsOf("Portfolio").filter((row) => roles.some((role) => row[role] === null));
    expect(blank.map(({ Nr }) => Nr)).toEqual(blankTriangles);
    const apart = new Set<string>([...blankTriangles, ...brokenTriangles, ...doubtfulTriangles]);
    expect(rowsOf("Portfolio").filter(({ Nr }) => !apart.has(textOf(Nr))).length).toBe(soundTriangleRows);
  });
});
