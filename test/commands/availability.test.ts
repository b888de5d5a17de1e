/** Which buttons of the ribbon are greyed out, in workbooks that are open in the host. */
import { readFileSync } from "node:fs";
import { runReadRegister } from "../../src/actions/read-register";
import { availableControls } from "../../src/commands/availability";
import { dayOf } from "../../src/domain/quantity";
import { type OpenOptions, openWorkbook } from "../support/driver";
import type { BookInput } from "../support/xlsx/book";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const manifest = readFileSync("manifest.xml", "utf8");

/** The last part of the names of the controls that can be pressed. */
const pressable = async (book?: BookInput | Uint8Array, options?: OpenOptions): Promise<readonly string[]> => {
  await openWorkbook(book, options);
  const outcome = await runReadRegister(dayOf(2022, 9, 30));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return Object.entries(availableControls(outcome.result)).flatMap(([id, isPressable]) =>
    isPressable ? [id.split(".")[2] ?? ""] : [],
  );
};

const portfolioOnly: BookInput = {
  sheets: [
    {
      name: "Portfolio",
      rows: [
        ["Nr", "Naam"],
        ["P-1", "Brug"],
      ],
      tables: [{ name: "Portfolio", firstRow: 1, firstColumn: 1, headings: ["Nr", "Naam"], rows: 1 }],
    },
  ],
};

test("in het voorbeeldregister kan alles, behalve een register beginnen", async () => {
  expect(await pressable(sample)).toEqual([
    ..."Controle Balans Rangorde Besluitbladen Functie Overzicht Zelftest".split(" "),
  ]);
});

test("in een lege werkmap kan een register begonnen worden, en de zelftest", async () => {
  expect(await pressable()).toEqual(["NieuwRegister", "Zelftest"]);
});

test("met Portfolio alleen kan wat niet meer vraagt", async () => {
  expect(await pressable(portfolioOnly)).toEqual(["Controle", "Functie", "Overzicht", "Zelftest"]);
});

test("in een werkmap die alleen gelezen wordt, kan niets dat schrijft", async () => {
  expect(await pressable(sample, { readOnly: true })).toEqual([]);
});

test("elke knop waarover iets gezegd wordt, staat in het manifest", async () => {
  await openWorkbook();
  const outcome = await runReadRegister(dayOf(2022, 9, 30));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const ids = Object.keys(availableControls(outcome.result));
  expect(ids.filter((id) => !manifest.includes(`id="${id}"`))).toEqual([]);
});
