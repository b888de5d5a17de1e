/** A decision that another registered while a person was at it: they are shown what stands there, and asked. */
import { readFileSync } from "node:fs";
import { replacedCells } from "../../src/actions/decision-edits";
import { runRegisterDecision } from "../../src/actions/register-decision";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { decisionDay, done, readNow, recordOf, rowOf } from "../support/decision-cases";
import { openWorkbook, userCells } from "../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const none = { consequences: [] } as const;

/** What another author types meanwhile; in the sample the decision on K-2 is R3 (Besluit) to V3 (Status). */
const typedByOther = async (host: Host, cells: Readonly<Record<string, string | number>>): Promise<void> => {
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells)) {
      const [sheet = "", cell = ""] = address.split("!");
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
    await context.sync();
  });
};

const theirs = {
  ...{ "Keuzes!R3": "faseren: conform", "Keuzes!S3": dayOf(2022, 9, 20), "Keuzes!T3": "B-2022-0500" },
  ...{ "Keuzes!U3": "Vroeg genoeg", "Keuzes!V3": "besloten" },
};

const shown = [
  { heading: "Besluit", before: "faseren: conform", after: "niet doen" },
  { heading: "Datum besluit", before: dayOf(2022, 9, 20), after: dayOf(2022, 9, 27) },
  { heading: "Besluitnummer", before: "B-2022-0500", after: "B-2022-0555" },
  { heading: "Motivering", before: "Vroeg genoeg", after: "Geen ruimte" },
];

test("legde een ander het besluit intussen vast, dan staat er cel voor cel wat er staat, en is er niets geschreven", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  const record = recordOf(seen, "K-2", "niet doen", { motivation: "Geen ruimte" });
  await typedByOther(host, theirs);
  const before = await userCells(["Keuzes", "Portfolio", "Financien"]);
  expect(await runRegisterDecision(seen, record, { ...none, replaced: [] }, decisionDay)).toEqual({
    ...{ kind: "refused", refusal: { code: "decisionStands", nr: "K-2", cells: shown } },
  });
  expect(await userCells(["Keuzes", "Portfolio", "Financien"])).toEqual(before);
});

test("wie het bevestigt, vervangt alle velden samen", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  await typedByOther(host, theirs);
  const record = recordOf(seen, "K-2", "faseren", { text: "Akkoord" });
  const replaced = replacedCells(await readNow(), record);
  expect(replaced.at(-1)).toEqual({ heading: "Motivering", before: "Vroeg genoeg", after: "" });
  done(await runRegisterDecision(seen, record, { ...none, replaced }, decisionDay));
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({
    ...{ Besluit: "faseren: Akkoord", "Datum besluit": dayOf(2022, 9, 27), Besluitnummer: "B-2022-0555" },
    ...{ Motivering: "", Status: "besloten" },
  });
});

test("staat er weer iets anders dan bevestigd is, dan wordt het opnieuw gevraagd", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  await typedByOther(host, theirs);
  const record = recordOf(seen, "K-2", "niet doen", { motivation: "Geen ruimte" });
  await typedByOther(host, { "Keuzes!T3": "B-2022-0501" });
  expect(await runRegisterDecision(seen, record, { ...none, replaced: shown }, decisionDay)).toMatchObject({
    refusal: { code: "decisionStands", cells: [{}, {}, { heading: "Besluitnummer", before: "B-2022-0501" }, {}] },
  });
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({ Besluit: "faseren: conform", Besluitnummer: "B-2022-0501" });
});

test("staat er al hetzelfde, dan is er niets te vervangen", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  await typedByOther(host, { "Keuzes!R3": "faseren", "Keuzes!T3": "B-2022-0555", "Keuzes!V3": "besloten" });
  done(await runRegisterDecision(seen, recordOf(seen, "K-2", "faseren"), { ...none, replaced: [] }, decisionDay));
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({ Besluit: "faseren", "Datum besluit": dayOf(2022, 9, 27) });
});

test("wat er van eerder staat bij een open keuze, gaat niet stil mee of weg: een leeg veld maakt de cel leeg", async () => {
  const host = await openWorkbook(sample);
  await typedByOther(host, {
    "Keuzes!R3": "Wij denken nog na",
    "Keuzes!U3": "Oude reden",
    "Keuzes!S3": "eind september",
  });
  const seen = await readNow();
  const record = recordOf(seen, "K-2", "faseren");
  const replaced = [
    { heading: "Besluit", before: "Wij denken nog na", after: "faseren" },
    { heading: "Datum besluit", before: "eind september", after: dayOf(2022, 9, 27) },
    { heading: "Motivering", before: "Oude reden", after: "" },
  ];
  expect(await runRegisterDecision(seen, record, none, decisionDay)).toMatchObject({
    refusal: { code: "decisionStands", cells: replaced },
  });
  done(await runRegisterDecision(seen, record, { ...none, replaced }, decisionDay));
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({
    Besluit: "faseren",
    Motivering: "",
    Besluitnummer: "B-2022-0555",
  });
});

test("wijzigden de alternatieven van de keuze intussen, dan wordt er niets geschreven; die van een andere doen er niet toe", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  const record = recordOf(seen, "K-2", "faseren");
  // rij 5 is niet doen van K-2, rij 2 niet doen van K-1
  await typedByOther(host, { "Alternatieven!B5": "stoppen" });
  const before = await userCells(["Keuzes"]);
  expect(await runRegisterDecision(seen, record, none, decisionDay)).toMatchObject({
    refusal: { code: "changedMeanwhile", place: "Alternatieven" },
  });
  expect(await userCells(["Keuzes"])).toEqual(before);
  await typedByOther(host, { "Alternatieven!B5": "niet doen", "Alternatieven!C2": "Anders gezegd" });
  done(await runRegisterDecision(seen, record, none, decisionDay));
  expect(await rowOf("Keuzes", "K-2")).toMatchObject({ Besluit: "faseren", Status: "besloten" });
});

test("werd de keuze intussen geheim, dan komt er niets van in de werkmap", async () => {
  const host = await openWorkbook(sample);
  const seen = await readNow();
  await typedByOther(host, { "Keuzes!N3": "geheim" });
  expect(await runRegisterDecision(seen, recordOf(seen, "K-2", "faseren"), none, decisionDay)).toMatchObject({
    refusal: { code: "decisionRecord", obstacles: [{ kind: "secret", nr: "K-2" }] },
  });
});
