import { keptSettings, type KeptChoice, noChoice, parseKeptChoice } from "../../../src/workbook/parse/kept-choice";

const parse = (tabellen?: string, kolommen?: string) =>
  parseKeptChoice(
    new Map([
      ...(tabellen === undefined ? [] : [["koersvast.tabellen", tabellen] as const]),
      ...(kolommen === undefined ? [] : [["koersvast.kolommen", kolommen] as const]),
    ]),
  );
const strange = (...kept: Parameters<typeof parse>): readonly string[] =>
  parse(...kept).issues.map((issue) => (issue.code === "G-39" ? issue.text : issue.code));

test("what is written is read again as the same", () => {
  const choice: KeptChoice = {
    tables: new Map([
      ["initiatives", "Tabel1"],
      ["demand", "Uren"],
    ]),
    none: ["Wedstrijden", "Tabel3"],
    columns: new Map([
      [
        "initiatives",
        new Map([
          ['Titel; "kort" = 1', "name"],
          ["__proto__", null],
        ]),
      ],
      ["demand", new Map([["Tijdvak", "by"]])],
    ]),
  };
  expect(parseKeptChoice(keptSettings(choice))).toEqual({ choice, issues: [] });
  expect(parseKeptChoice(keptSettings(noChoice))).toEqual({ choice: noChoice, issues: [] });
});

test("a workbook without settings holds no choice", () => {
  expect(parse()).toEqual({ choice: noChoice, issues: [] });
});

test("the form of earlier versions is still read", () => {
  const { choice, issues } = parse("initiatives=Tabel1;people=Tabel2");
  expect([...choice.tables]).toEqual([
    ["initiatives", "Tabel1"],
    ["people", "Tabel2"],
  ]);
  expect(issues).toEqual([]);
});

test.each<readonly [string, string | undefined, readonly string[]]>([
  ["initiatives=Tabel1;plannen=Tabel2", undefined, ["plannen=Tabel2"]],
  ["initiatives=", undefined, ["initiatives="]],
  ["initiatives=A;initiatives=B", undefined, ["initiatives=B"]],
  ["initiatives=A;people=a", undefined, ["people=a"]],
  ["initiatives=A=B", undefined, ["initiatives=A=B"]],
  ["", '{"initiatives":{"Titel":"name"', ['{"initiatives":{"Titel":"name"']],
  ["", "[1]", ["[1]"]],
  ["", '{"plannen":{}}', ["plannen"]],
  ["", '{"initiatives":{"Titel":"names","Code":"nr"}}', ['Titel: "names"']],
  ["", '{"initiatives":{"Titel":"toString"}}', ['Titel: "toString"']],
  ["", '{"initiatives":{"Kwartaal":"by"}}', ['Kwartaal: "by"']],
])("of %p and %p is said what says nothing", (tables, columns, expected) => {
  expect(strange(tables, columns)).toEqual(expected);
});

test("the rest of a choice that is partly strange holds", () => {
  const { choice } = parse("initiatives=Tabel1;plannen=Tabel2", '{"initiatives":{"Titel":"names","Code":"nr"}}');
  expect([...choice.tables]).toEqual([["initiatives", "Tabel1"]]);
  expect([...(choice.columns.get("initiatives") ?? [])]).toEqual([["Code", "nr"]]);
});
