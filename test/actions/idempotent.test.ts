/** Running an action twice gives the same workbook, to the byte; a new register never takes the place of anything. */
import { runNewRegister } from "../../src/actions/new-register";
import { dayOf } from "../../src/domain/quantity";
import { type ActionName, actionNames, openWorkbook, runAction, sheetNames, userCells } from "../support/driver";
import { partsOf } from "../support/personal-parts";
import { makeXlsx } from "../support/make-xlsx";
import { type Change, ownSheets, registerWith, withCell, withoutTable } from "../support/register-cases";
import type { SheetInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);

/** Something to find, to print and to decide on. */
const flawed: readonly Change[] = [
  withCell("Portfolio", 3, "Ambtelijk opdrachtnemer", null),
  withCell("Capaciteitsvraag", 3, "2023-Q2", "p.m."),
  withCell("Scores", 2, "Urgentie", 7),
  withCell("Keuzes", 2, "Kanttekeningen", null),
];

/** Which parts of two files differ. */
const differing = (a: Uint8Array, b: Uint8Array): readonly string[] => {
  const [before, after] = [partsOf(a), partsOf(b)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
};

describe("twee keer hetzelfde", () => {
  test.each(actionNames)("%s", async (name) => {
    const host = await openWorkbook(registerWith(...flawed));
    expect(await runAction(name)).toMatchObject({ kind: "done" });
    const once = await host.save();
    expect(await runAction(name)).toMatchObject({ kind: "done" });
    expect(differing(once, await host.save())).toEqual([]);
  });

  test("alle stappen, de tweede keer op het bewaarde bestand", async () => {
    const afterAll = async (xlsx: Uint8Array): Promise<Uint8Array> => {
      const host = await openWorkbook(xlsx);
      for (const name of actionNames) expect(await runAction(name)).toMatchObject({ kind: "done" });
      return host.save();
    };
    const once = await afterAll(makeXlsx(registerWith(...flawed)));
    expect(differing(once, await afterAll(once))).toEqual([]);
  });

  test("in een andere volgorde staan dezelfde bladen met dezelfde cellen", async () => {
    const cellsAfter = async (names: readonly ActionName[]): Promise<readonly unknown[]> => {
      await openWorkbook(registerWith(...flawed));
      for (const name of names) await runAction(name);
      const cells = await userCells([...(await sheetNames())].sort());
      return cells.map((sheet) => ({ ...(sheet as object), position: null }));
    };
    expect(await cellsAfter(actionNames)).toEqual(await cellsAfter([...actionNames].reverse()));
  });
});

describe("een nieuw register", () => {
  const empty: SheetInput = { name: "Blad1", rows: [["van mij"]] };

  test("komt naast wat er al staat", async () => {
    const xlsx = makeXlsx({ sheets: [empty] });
    await openWorkbook(xlsx);
    const before = await userCells(["Blad1"]);
    expect(await runNewRegister(on)).toMatchObject({ kind: "done" });
    expect(await userCells(["Blad1"])).toEqual(before);
    expect(await sheetNames()).toEqual(["Blad1", "Portfolio", "Personen", "Toelichting"]);
  });

  test("wordt een tweede keer geweigerd, en de werkmap blijft zoals zij is", async () => {
    const host = await openWorkbook({ sheets: [empty] });
    await runNewRegister(on);
    const once = await host.save();
    expect(await runNewRegister(on)).toEqual({
      kind: "refused",
      refusal: { code: "nameTaken", names: ["Portfolio", "Personen"] },
    });
    expect(differing(once, await host.save())).toEqual([]);
  });

  test.each<readonly [string, readonly SheetInput[], readonly string[]]>([
    ["een blad", [{ name: "personen", rows: [["van mij"]] }], ["Personen"]],
    ["een verborgen blad", [{ name: "Portfolio", rows: [["van mij"]], visibility: "veryHidden" }], ["Portfolio"]],
    [
      "een tabel op een ander blad",
      [
        {
          name: "Lijst",
          rows: [["Nr"], ["1"]],
          tables: [{ name: "PORTFOLIO", firstRow: 1, firstColumn: 1, headings: ["Nr"], rows: 1 }],
        },
      ],
      ["Portfolio"],
    ],
  ])("wordt geweigerd naast %s van die naam", async (_, sheets, names) => {
    const xlsx = makeXlsx({ sheets: [empty, ...sheets] });
    const host = await openWorkbook(xlsx);
    expect(await runNewRegister(on)).toEqual({ kind: "refused", refusal: { code: "nameTaken", names } });
    expect(differing(xlsx, await host.save())).toEqual([]);
  });

  test("wordt geweigerd naast een naam in de werkmap die als tabel moet gaan heten", async () => {
    const xlsx = makeXlsx({ sheets: [empty], names: [{ name: "Personen", formula: "Blad1!$A$1" }] });
    const host = await openWorkbook(xlsx);
    expect(await runNewRegister(on)).toMatchObject({
      kind: "refused",
      refusal: { code: "nameTaken", names: ["Personen"] },
    });
    expect(differing(xlsx, await host.save())).toEqual([]);
  });

  test("krijgt er één tabel bij wanneer haar antwoord nodig is", async () => {
    const book = registerWith(withoutTable("Scores"));
    await openWorkbook(book);
    const before = await userCells(ownSheets(book));
    expect(await runNewRegister(on, ["scores"])).toMatchObject({ kind: "done" });
    expect(await userCells(ownSheets(book))).toEqual(before);
    expect(await runAction("ranking")).toMatchObject({ kind: "done" });
  });

  test("laat een blad Toelichting van de gebruiker staan", async () => {
    await openWorkbook({ sheets: [{ name: "Toelichting", rows: [["van mij"]] }] });
    expect(await runNewRegister(on)).toMatchObject({ kind: "done" });
    expect(await sheetNames()).toEqual(["Toelichting", "Portfolio", "Personen", "Toelichting (2)"]);
  });

  test("wordt geweigerd waar geen blad bij mag", async () => {
    await openWorkbook({ sheets: [empty], structureProtected: true });
    expect(await runNewRegister(on)).toEqual({ kind: "refused", refusal: { code: "structureProtected" } });
    await openWorkbook({ sheets: [empty] }, { readOnly: true });
    expect(await runNewRegister(on)).toEqual({ kind: "refused", refusal: { code: "readOnly" } });
  });
});
