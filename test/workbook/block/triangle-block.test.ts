/** What DRIEHOEK spills, of the small register on 1 October 2022. */
import { dayOf } from "../../../src/domain/quantity";
import type { Block } from "../../../src/workbook/block/block";
import { triangleBlock } from "../../../src/workbook/block/triangle-block";
import { type Blank, type Matrix, tablesNamed } from "../../support/formula-tables";
import { person } from "../../support/small-register";

const names = ["Portfolio", "Personen", "Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
const tables = tablesNamed(names);
const [portfolio, people, supply, demand, settings] = tables as [Matrix, Matrix, Matrix, Matrix, Matrix];
const on = dayOf(2022, 10, 1);

const block = (...given: readonly Matrix[]): Block => {
  const answer = triangleBlock(given, on);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
const rowOf = (answer: Block, nr: string) => answer.find(([first]) => first === nr);
const notes = (answer: Block): readonly string[] =>
  answer.filter(([first]) => first === "Let op").map((row) => String(row.at(-1)));

/** The register with another value in a column of one item. */
const changed = (nr: string, heading: string, value: unknown): Matrix => {
  const column = portfolio[0]!.indexOf(heading);
  return portfolio.map((row) => (row[0] === nr ? row.map((cell, at) => (at === column ? value : cell)) : row));
};

test("een regel per item in de volgorde van hun nummers, en de dag waarop is getoetst", () => {
  const answer = block(...tables);
  expect(answer[0]).toEqual([
    ...["Nr", "Naam", "Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"],
    ...["Volledig", "Bevindingen"],
  ]);
  expect(answer.slice(1).map(([nr]) => nr)).toEqual([
    "L-1",
    "P-1",
    "P-2",
    "P-3",
    "P-4",
    "P-5",
    "P-6",
    "P-10",
    "Stand van 01-10-2022",
  ]);
  expect(rowOf(answer, "P-2")).toEqual([
    ...["P-2", "Dorpshuis Veldkant (fictief)", person.alderman, person.spaceManager, person.projectLeader, true, ""],
  ]);
});

test("een lege rol breekt de driehoek; een ontbrekende cel is een lege tekst", () => {
  const row = rowOf(block(changed("P-2", "Ambtelijk opdrachtnemer", ""), people, supply, demand, settings), "P-2");
  expect(row?.slice(4)).toEqual(["", false, expect.stringMatching(/^V-1 \(nu nodig\): /u)]);
});

test("wat vóór Koersvast staat, krijgt advies", () => {
  const row = rowOf(block(changed("P-10", "Ambtelijk opdrachtnemer", ""), people, supply, demand, settings), "P-10");
  expect(row?.slice(5)).toEqual([false, expect.stringMatching(/^V-1 \(advies\): /u)]);
});

test("van wat buiten staat, wordt geen driehoek verlangd", () => {
  const out = changed("P-10", "Status", "Gestopt").map((row) =>
    row[0] === "P-10" ? row.map((cell, at) => (at === 9 ? "" : cell)) : row,
  );
  expect(rowOf(block(out, people, supply, demand, settings), "P-10")?.slice(5)).toEqual([
    false,
    "Niet verlangd: de status telt als buiten.",
  ]);
});

test("een fout in een cel van de driehoek staat bij het item, een in een andere cel niet", () => {
  const broken = changed("P-2", "Ambtelijk opdrachtgever", { code: "#REF!" });
  const answer = block(broken, people, supply, demand, settings);
  expect(rowOf(answer, "P-2")?.[6]).toMatch(/^G-15 \(nu nodig\): .*#REF!.* V-1 /u);
  const dear = block(changed("P-2", "Prijs uitbesteden", "veel"), people, supply, demand, settings);
  expect(dear).toEqual(block(...tables));
});

test("de dag beslist: wie er niet meer werkt, breekt een driehoek", () => {
  const left = people.map((row) =>
    row[0] === person.alderman ? row.map((cell, at) => (at === 5 ? on - 1 : cell)) : row,
  );
  expect(rowOf(block(portfolio, left, supply, demand, settings), "P-2")?.slice(5)).toEqual([
    false,
    expect.stringMatching(/^V-4 \(nu nodig\): /u),
  ]);
});

test("wat over Personen gaat, staat onder het blok", () => {
  const odd = [...people, ["K. Blom (fictief)", "tovenaar", "", "", "", "", ""]];
  expect(notes(block(portfolio, odd, supply, demand, settings))).toEqual([
    expect.stringMatching(/^Personen, tabelrij 12, Functie: 'tovenaar' .*\(G-28\)$/u),
  ]);
});

test("zonder Personen en capaciteit staat er welke regels niet zijn getoetst, en welke standaardwaarden gelden", () => {
  const said = notes(block(portfolio));
  expect(said.slice(0, -1).every((note) => note.endsWith("(S-1)"))).toBe(true);
  expect(said.at(-1)).toBe(
    "Zonder Instellingen gelden de standaardwaarden: ambtelijk opdrachtgever is een lijnmanager en de standaardstatussen.",
  );
});

test.each<Blank>([0, null])("met %p voor een lege cel is het antwoord hetzelfde", (blank) => {
  expect(block(...tablesNamed(["Portfolio", "Personen"], blank))).toEqual(block(portfolio, people));
});

test("zijn de bevindingen samen te groot voor Excel, dan staan alleen de regels er", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => [`X-${at}`, `Item ${at} (fictief)`, "Koersvast", "", "", ""]);
  const headings = ["Nr", "Naam", "Status", ...["Bestuurlijk opdrachtgever", "AOG", "AON"]];
  const answer = block([headings, ...many], people, supply, demand, settings);
  expect(rowOf(answer, "X-7")?.slice(5)).toEqual([false, "V-1"]);
  expect(notes(answer)[0]).toMatch(/^Van de bevindingen staan hier alleen de regels/u);
});

test("meer bevindingen bij een item dan een cel houdt, eindigen in een weglatingsteken", () => {
  const asked = Array.from({ length: 500 }, (_, at) => ["P-2", `Rol ${at}`, "uren", "", "", "", 8, "", "", ""]);
  const owned = Array.from({ length: 500 }, (_, at) => [`Rol ${at}`, person.societyManager, "uren", "", 9, 9, 9, 9]);
  const answer = block(portfolio, people, [...supply, ...owned], [...demand, ...asked], settings);
  const findings = String(rowOf(answer, "P-2")?.[6]);
  expect(findings).toHaveLength(32_767);
  expect(findings.endsWith("…")).toBe(true);
});
