/** The main job on the sample register, from its file to the sheets that MT and college read, against what was worked out by hand. */
import { readFileSync } from "node:fs";
import { makeSample } from "../../samples/make-voorbeeldregister";
import { flaws } from "../../samples/voorbeeldregister/gebreken";
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import {
  ranking,
  roleQuarters,
  statutoryWanted,
  wantedWithoutScore,
} from "../../samples/voorbeeldregister/verwachting";
import { runBalance } from "../../src/actions/balance";
import { runCheck } from "../../src/actions/check";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { runRanking } from "../../src/actions/ranking";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { openWorkbook, sheetValues } from "../support/driver";
import { checkPackage } from "../support/package-check";

const file = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

test("het bestand in de repository is wat het script maakt", async () => {
  expect(Buffer.from(await makeSample()).equals(Buffer.from(file))).toBe(true);
});

test("elk gebrek dat een regel moet vinden, staat in Controle op zijn plaats", async () => {
  await openWorkbook(file);
  expect((await runCheck(on)).kind).toBe("done");
  const findings = (await sheetValues("Controle")).map(([rule, , place]) => `${String(rule)} ${String(place)}`);
  const missed = flaws.flatMap(({ id, table, row, rules }) => {
    const { headings = [], rows = [] } = sampleTables.find((each) => each.table === table) ?? {};
    const index = rows.findIndex((cells) =>
      Object.entries(row).every(([heading, cell]) => cells[headings.indexOf(heading)] === cell),
    );
    return rules
      .filter((rule) => !findings.some((finding) => finding.startsWith(`${rule} ${table}, rij ${index + 2}`)))
      .map((rule) => `${id}: ${rule} op ${table} rij ${index + 2}`);
  });
  expect(missed).toEqual([]);
});

test("de balans geeft de met de hand berekende rolkwartalen", async () => {
  await openWorkbook(file);
  expect((await runBalance(on)).kind).toBe("done");
  const rows = await sheetValues("Balans");
  const list = rows.slice(rows.findIndex(([first]) => first === "Alle rollen en perioden"));
  const known = (verdict: string, hours: number | null): number | string =>
    verdict === "onbekend" ? "onbekend" : (hours ?? 0);
  for (const { role, quarter, supply, committed, committedAndWanted: all } of roleQuarters) {
    const row = list.find(([first, period]) => first === role && period === quarter);
    expect([role, quarter, row?.[2], row?.[4], row?.[5], row?.[7], row?.[9]]).toEqual([
      role,
      quarter,
      supply ?? "onbekend",
      known(committed.verdict, committed.balance),
      committed.verdict,
      known(all.verdict, all.balance),
      all.verdict,
    ]);
  }
});

test("de prioritering geeft de met de hand berekende rangorde", async () => {
  await openWorkbook(file);
  expect((await runRanking(on)).kind).toBe("done");
  const rows = await sheetValues("Prioritering");
  const ranked = rows.filter(([rank, nr]) => typeof rank === "number" && nr !== "");
  expect(ranked.map(([rank, nr, , score]) => [rank, nr, score]).sort()).toEqual(
    ranking.map(({ rank, nr, score }) => [rank, nr, score]).sort(),
  );
  expect(rows.filter(([rank]) => rank === "verplicht").map(([, nr]) => nr)).toEqual(statutoryWanted);
  expect(rows.filter(([rank]) => rank === "onbekend").map(([, nr]) => nr)).toEqual(wantedWithoutScore);
});

test("alle stappen na elkaar laten de bladen van de gebruiker zoals ze waren, en de tweede keer de hele werkmap", async () => {
  const once = await afterEverything(await openWorkbook(file));
  expect(checkPackage(once)).toEqual([]);
  expect(await personalSheets(once)).toEqual(await personalSheets(file));
  expect(Buffer.from(await afterEverything(await openWorkbook(once))).equals(Buffer.from(once))).toBe(true);
});

const afterEverything = async (host: Host): Promise<Uint8Array> => {
  for (const outcome of [
    await runCheck(on),
    await runBalance(on),
    await runRanking(on),
    await runDecisionSheets(on, []),
  ])
    expect(outcome.kind).toBe("done");
  return host.save();
};

/** Every cell of the sheets that the sample has, as the real office.js reads them. */
const personalSheets = async (xlsx: Uint8Array): Promise<readonly unknown[]> => {
  await openWorkbook(xlsx);
  return Excel.run(async (context) => {
    const ranges = sampleTables.map(({ sheet }) =>
      context.workbook.worksheets.getItem(sheet).getUsedRange().load("address,formulas,values,numberFormat"),
    );
    await context.sync();
    return ranges.map(({ address, formulas, values, numberFormat }) => ({ address, formulas, values, numberFormat }));
  });
};
