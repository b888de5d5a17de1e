import { found, read } from "../../support/raw-tables";

const headings = [
  ...["Scenario", "Knelpuntnr", "Optie", "Nr", "Wat", "Verschuiving", "Start", "Rol", "Periode", "Uren"],
  ...["Toelichting", "Gemaakt op"],
];

test("Scenarios: een rij per verandering, van een item of van uren van een rol", () => {
  const parsed = read({
    scenarios: [
      headings,
      ["A", "KP-1", "gecombineerd", "P-1", "Verschuiven", 2, "2023-Q3", "", "", "", "Na de verkiezingen", 44900],
      ["A", "KP-1", "gecombineerd", "", "inhuren", "", "", "Jurist", "K1 2023", 37.5, "", 44900],
      ["B", "", "", "P-1", "niet doen", "", "", "", "", "", "", ""],
    ],
  });
  expect(parsed.portfolio.scenarios).toMatchObject([
    {
      ...{ scenario: "A", bottleneck: "KP-1", option: "combined", nr: "P-1", initiative: "p-1", act: "shift" },
      ...{ shift: { kind: "value", value: 2 }, start: { key: "2023-Q3" }, explanation: "Na de verkiezingen" },
      madeOn: 44900,
    },
    { nr: "", act: "hire", role: "Jurist", period: { key: "2023-Q1" }, hours: { kind: "value", value: 37.5 } },
    { scenario: "B", option: null, act: "drop", shift: { kind: "empty" }, start: null, period: null, madeOn: null },
  ]);
  expect(found(parsed)).toEqual([]);
});

test("Scenarios: wat geen periode is, onbekend is of tweemaal gezegd wordt, staat op zijn plaats in Controle", () => {
  const parsed = read({
    scenarios: [
      headings,
      ["A", "", "anders", "P-1", "verschuiven", "", "het najaar", "", "", "", "", ""],
      ["A", "", "", "P-2", "misschien", "", "", "", "", "", "", ""],
      ["A", "", "", "P-3", "", "", "", "", "", "", "", ""],
      ["", "", "", "P-4", "niet doen", "", "", "", "", "", "", ""],
      ["A", "", "", "", "inhuren", "", "", "Jurist", "ooit", 5, "", ""],
      ["a", "", "", "p-1", "verschuiven", 3, "", "", "", "", "", ""],
    ],
  });
  expect([...found(parsed)].sort()).toEqual(
    ["G-28 @ C2", "G-10 @ G2", "G-28 @ E3", "G-13 @ E4", "G-12 @ A5", "G-10 @ I6", "G-14 @ A7"].sort(),
  );
});
