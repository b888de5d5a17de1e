/** The self-test: what Excel is expected to do, seen in the host; and the workbook as it was, but for the sheet that it writes. */
import { readFileSync } from "node:fs";
import { runSelfTest } from "../../src/actions/self-test";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { probeTexts } from "../../src/messages/nl-self-test";
import { type SelfTestReport, type Verdict, verdictOf } from "../../src/workbook/self-test-report";
import { openAddin, openWorkbook, sheetNames, sheetValues } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { partsOf, personalParts } from "../support/personal-parts";
import { ownSheets, registerWith, withBook, withEarlierSheet, withSheets } from "../support/register-cases";
import { smallRegister } from "../support/small-register";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

const selfTest = async (): Promise<SelfTestReport> => {
  const outcome = await runSelfTest(on);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome), { cause: outcome });
  return outcome.result;
};

/** The codes of a verdict, each with what was seen. */
const judged = ({ results }: SelfTestReport, verdict: Verdict): Readonly<Record<string, string | null>> =>
  Object.fromEntries(results.filter((one) => verdictOf(one) === verdict).map(({ code, seen }) => [code, seen]));

/** What the person has before them and has set, beside the cells; our own hidden names left out. */
const circumstances = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const { application, names, settings, worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load("name");
    const selection = context.workbook.getSelectedRange().load("address");
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    application.load("calculationMode");
    await context.sync();
    const own = names.items.filter(({ name }) => !name.startsWith("Koersvast_"));
    return {
      view: [active.name, selection.address],
      names: own.map(({ name, formula, visible }) => [name, formula as unknown, visible]),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      calculationMode: application.calculationMode,
    };
  });

const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

/** What is only worth knowing, as the host does it; the language shows in one. */
const noted = {
  "Z-08": "Double 12345678901234568",
  "Z-11": "Double 44928 | String 31-12-2023",
  "Z-48": "15",
  "Z-62": "leeg, zoals op het web",
};
const inLanguage = {
  "nl-NL": "=SOM(1,5;2) | Standaard | dd-mm-jjjj",
  "en-US": "=SUM(1.5,2) | General | dd-mm-yyyy",
} as const;

describe.each(["nl-NL", "en-US"] as const)("in %s", (locale) => {
  test.each([
    ["een lege werkmap", undefined],
    ["het voorbeeldregister", sample],
  ])("doet de host in %s alles wat verwacht wordt", async (_, xlsx) => {
    await openAddin(xlsx, { locale });
    const report = await selfTest();
    expect(judged(report, "different")).toEqual({});
    expect(judged(report, "unseen")).toEqual({});
    expect(judged(report, "noted")).toEqual({ ...noted, "Z-14": inLanguage[locale] });
    expect(report.results.map(({ code }) => code)).toEqual(Object.keys(probeTexts));
  });
});

test("zegt van welk Excel het blad is", async () => {
  await openWorkbook();
  const { surroundings: seen } = await selfTest();
  expect(seen).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "nl-NL",
    contentLanguage: "nl-NL",
    calculationMode: "Automatic",
  });
  const [excelApi] = seen.sets;
  expect([excelApi?.name, excelApi?.versions.at(-1), excelApi?.versions.length]).toEqual(["ExcelApi", "1.13", 13]);
});

describe("gestopt", () => {
  test("zegt hoe ver hij is, van elke proef", async () => {
    await openWorkbook();
    const told: (readonly [number, number])[] = [];
    await runSelfTest(on, { progress: (done, of) => void told.push([done, of]) });
    const all = Object.keys(probeTexts).length;
    expect(told.at(-1)).toEqual([all, all]);
    expect(told.length).toBeGreaterThan(10);
    told.forEach(([done], at) => expect(done).toBe((told[0]?.[0] ?? 0) + at));
  });

  test.each([0, 1, 5])("na %s proeven in hun eentje: niets geschreven, en alles weer weg", async (steps) => {
    await openWorkbook(sample);
    await select("Portfolio", "B3:C4");
    const before = [await sheetNames(), await circumstances()];
    const stopping = new AbortController();
    let told = 0;
    const progress = (): void => {
      if (told++ === steps) stopping.abort();
    };
    const outcome = await runSelfTest(on, { signal: stopping.signal, progress });
    expect(outcome).toEqual({ kind: "refused", refusal: { code: "stopped" } });
    expect(told).toBe(steps + 1);
    expect([await sheetNames(), await circumstances()]).toEqual(before);
  });

  test("voor het begin: er is niets gevraagd", async () => {
    const { statistics } = await openWorkbook(sample);
    statistics.reset();
    expect(await runSelfTest(on, { signal: AbortSignal.abort() })).toMatchObject({ refusal: { code: "stopped" } });
    expect(statistics.syncs).toBe(0);
  });
});

test("schrijft één blad, met elke proef op een eigen regel", async () => {
  await openWorkbook(sample);
  expect(await runSelfTest(on)).toMatchObject({ kind: "done", sheets: ["Zelftest"] });
  const rows = await sheetValues("Zelftest");
  const first = rows.findIndex(([code]) => code === "Code");
  expect(rows[first]).toEqual(["Code", "Wat", "Verwacht", "Gezien", "Oordeel"]);
  expect(rows.slice(first + 1).map(([code]) => code)).toEqual(Object.keys(probeTexts));
  expect(rows.find(([code]) => code === "Z-01")).toEqual([
    "Z-01",
    probeTexts["Z-01"],
    "=1+1 | +31 6 | -5 | @team | 's-Graveland",
    "=1+1 | +31 6 | -5 | @team | 's-Graveland",
    "gelijk",
  ]);
  expect(rows[1]?.[0]).toBe("Stand van 30-09-2022");
});

describe("laat de werkmap zoals zij was", () => {
  const book = registerWith(
    withBook({ names: [{ name: "MijnNaam", formula: "Portfolio!$A$1" }] }),
    withSheets({ name: "Zelftest", rows: [["van mij"]] }, { name: "Piet's lijst", rows: [["ook van mij"]] }),
  );
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook(book);
    await Excel.run(async (context) => {
      context.workbook.settings.add("koersvast.tabellen", "initiatives=Portfolio");
      await context.sync();
    });
    await select("Piet's lijst", "B2:C3");
  });

  test("cellen, namen, instellingen, beeld en selectie", async () => {
    const [sheets, before, parts] = [await sheetNames(), await circumstances(), await host.save()];
    await selfTest();
    expect(await sheetNames()).toEqual([...sheets, "Zelftest (2)"]);
    expect(await circumstances()).toEqual(before);
    expect(personalParts(await host.save(), ownSheets(book))).toEqual(personalParts(parts, ownSheets(book)));
  });

  test("een tweede keer geeft dezelfde werkmap, tot op de byte", async () => {
    await selfTest();
    const once = partsOf(await host.save());
    await selfTest();
    const twice = partsOf(await host.save());
    expect([...twice].filter(([name, part]) => once.get(name) !== part).map(([name]) => name)).toEqual([]);
    expect([...once.keys()]).toEqual([...twice.keys()]);
  });
});

/** Finding, what Excel says of itself, the view and the selection, what the probes share, tidying up, the view again, and writing. */
const fixedTrips = 1 + 1 + 2 + 1 + 2 + 1 + 1;
/** What the probes ask that each have their own, in the order of their codes; a function that Excel does not know, once. */
const ownTrips = [3, 2, 1, 2, 1, 1, 2, 1, 1, 2, 1, 3, 2, 2, 3, 1, 1, 1, 1].reduce((sum, trips) => sum + trips);

test.each([
  ["een lege werkmap", undefined],
  ["het voorbeeldregister", sample],
])("gaat in %s zo vaak naar Excel als de proeven nodig hebben", async (_, xlsx) => {
  const { statistics } = await openWorkbook(xlsx);
  await selfTest();
  expect(statistics.syncs).toBe(fixedTrips + ownTrips);
});

describe("zegt waar Excel iets anders doet", () => {
  /** What an Excel sees in which the add-in's functions did not load. */
  const withoutFunctions = { "Z-61": "#NAME?", "Z-63": "#NAME?" };

  test("zonder de functies van de invoegtoepassing", async () => {
    await openWorkbook();
    const report = await selfTest();
    expect(judged(report, "different")).toEqual(withoutFunctions);
    expect(judged(report, "noted")).toMatchObject({ "Z-62": "#NAME?" });
  });

  test("een Excel dat een lege cel als 0 aan een functie geeft, zoals op de pc", async () => {
    await openAddin(undefined, { blanks: 0 });
    const report = await selfTest();
    expect([judged(report, "different"), judged(report, "noted")["Z-62"]]).toEqual([{}, "0, zoals op de pc"]);
  });

  test("een werkmap die vanaf 1904 telt", async () => {
    await openWorkbook({ ...smallRegister, date1904: true });
    const report = await selfTest();
    expect(judged(report, "different")).toEqual({ ...withoutFunctions, "Z-09": "44927 | 02-01-2027", "Z-10": "43465" });
    const rows = await sheetValues("Zelftest");
    expect(rows.find(([code]) => code === "Z-10")).toEqual(["Z-10", probeTexts["Z-10"], "44927", "43465", "anders"]);
  });

  test("een Excel dat niet vanzelf rekent; en het rekent daarna nog steeds niet vanzelf", async () => {
    await openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const report = await selfTest();
    expect(Object.keys(judged(report, "different"))).toContain("Z-22");
    expect(report.surroundings.calculationMode).toBe("Manual");
    expect(await circumstances()).toMatchObject({ calculationMode: "Manual" });
  });

  test("een ouder Excel: alleen de proeven die het niet kan, en niets blijft achter", async () => {
    await openWorkbook(undefined, { excelApi: "1.11" });
    const report = await selfTest();
    expect(judged(report, "different")).toEqual({
      ...withoutFunctions,
      "Z-18": "ApiNotFound",
      "Z-20": "ApiNotFound",
      "Z-44": "ApiNotFound",
      "Z-52": "ApiNotFound",
      "Z-64": "ApiNotFound",
    });
    expect(await sheetNames()).toEqual(["Blad1", "Zelftest"]);
  });
});

describe("wordt geweigerd, met niets geschreven", () => {
  test.each([
    ["alleen-lezen", { code: "readOnly" }, undefined, { readOnly: true }],
    [
      "met beveiligde structuur",
      { code: "structureProtected" },
      registerWith(withBook({ structureProtected: true })),
      {},
    ],
    [
      "met een beveiligd blad van een vorige keer",
      { code: "sheetProtected", sheet: "Zelftest" },
      registerWith(...withEarlierSheet("zelftest", { name: "Zelftest", rows: [["oud"]], isProtected: true })),
      {},
    ],
  ] as const)("%s", async (_, refusal, book, options) => {
    await openWorkbook(book, options);
    const sheets = await sheetNames();
    expect(await runSelfTest(on)).toEqual({ kind: "refused", refusal });
    expect(await sheetNames()).toEqual(sheets);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("drukt het blad af op twee bladzijden A4", async () => {
    const host = await openWorkbook();
    await selfTest();
    const pdf = Buffer.from(await convert(await host.save(), "xlsx", "pdf")).toString("latin1");
    expect(pdf.match(/\/Type\/Page(?!s)/gu)).toHaveLength(2); // the other sheet is blank, and prints nothing
  });
});
