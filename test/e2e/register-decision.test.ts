/** A decision comes back: filled in, looked at, and only then written, with what follows as far as a person agrees. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { describeWithChromium } from "./support/chromium";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(120_000);

const xlsx = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

let bench: Workbench;
const open = async (number: string, theme: "light" | "dark" = "light"): Promise<Frame> => {
  bench = await openWorkbench({ xlsx, width: 320, theme });
  const pane = await bench.pane();
  await pane.getByRole("tab", { name: "Overzicht" }).waitFor();
  await openView(pane, "Besluitbladen");
  await pane.getByRole("button", { name: new RegExp(`^${number} `, "u") }).click();
  await pane.getByRole("heading", { level: 1, name: `Besluitblad ${number}` }).waitFor();
  return pane;
};

const openForm = async (pane: Frame): Promise<void> => {
  await pane.getByRole("button", { name: "Besluit vastleggen" }).click();
  await pane.getByRole("heading", { level: 1, name: /^Besluit over/u }).waitFor();
};

const keep = async (name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder) await bench.page.screenshot({ path: `${folder}/${name}.png` });
};

describeWithChromium("registering a decision", () => {
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("what lacks is said at its field, and nothing is written before the end", async () => {
    const pane = await open("K-2");
    await openForm(pane);
    await keep("form");
    await pane.getByRole("button", { name: "Verder" }).click();
    await pane.getByText("Kies de mogelijkheid waartoe is besloten.").waitFor();
    await pane.getByText("Vul het besluitnummer in.").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await pane.getByRole("radio", { name: "faseren (geadviseerd)" }).check();
    await pane.getByRole("radio", { name: "niet doen" }).check();
    await pane.getByText("Nodig: het besluit wijkt af van het advies.").waitFor();
    await pane.getByRole("button", { name: "Verder" }).click();
    await pane.locator("input:focus").waitFor();
    expect(
      await pane.getByRole("textbox", { name: "Besluitnummer" }).evaluate((field) => field.matches(":focus")),
    ).toBe(true);
    await keep("form-lacks");
    await pane.getByRole("textbox", { name: "Besluitnummer" }).fill("B-2022-0555");
    await pane.getByRole("textbox", { name: "Motivering" }).fill("Er zijn geen mensen");
    await pane.getByRole("button", { name: "Verder" }).click();
    await pane.getByRole("heading", { level: 2, name: "Wat volgt in het register" }).waitFor();
    await keep("preview");
    expect((await bench.cell("Keuzes!V3")).text).toBe("open");

    const parked = pane.getByRole("checkbox", { name: /^P-13 .*status wordt Geparkeerd \(nu Voorgelegd\)/u });
    expect(await parked.isChecked()).toBe(false);
    await parked.click();
    await pane.getByRole("combobox", { name: "Status van P-13" }).selectOption("Gestopt");
    await keep("preview-chosen");
    await pane.getByRole("button", { name: "Leg vast, met 1 wijziging" }).click();
    await pane.getByText("Het besluit over K-2 is vastgelegd.").waitFor();
    await bench.waitForCell("Keuzes!V3", "besloten");
    expect((await bench.cell("Keuzes!R3")).text).toBe("niet doen");
    expect((await bench.cell("Keuzes!U3")).text).toBe("Er zijn geen mensen");
    await pane.getByRole("heading", { level: 1, name: "Besluitblad K-2" }).waitFor();
    expect(await pane.getByRole("button", { name: "Besluit vastleggen" }).count()).toBe(0);
  });

  test("what somebody else decided meanwhile is shown cell by cell, and replaced only when that is confirmed", async () => {
    const pane = await open("K-4");
    await openForm(pane);
    await pane.getByRole("radio", { name: /^extra middelen/u }).check();
    await pane.getByRole("textbox", { name: "Besluitnummer" }).fill("B-2022-0556");
    await pane.getByRole("button", { name: "Verder" }).click();
    await pane.getByRole("button", { name: "Leg vast, met 1 wijziging" }).waitFor();
    await bench.type("Keuzes!R5", "Anders");
    await pane.getByRole("button", { name: "Leg vast, met 1 wijziging" }).click();
    await pane.getByText(/^Bij K-4 staat al een besluit; er is niets geschreven/u).waitFor();
    await pane.getByText("Besluit: nu 'Anders', wordt 'extra middelen'").waitFor();
    await keep("stands");
    expect(await axeFindings(bench)).toEqual([]);
    const save = pane.getByRole("button", { name: "Leg vast, met 1 wijziging" });
    expect(await save.getAttribute("aria-disabled")).toBe("true");
    expect((await bench.cell("Keuzes!R5")).text).toBe("Anders");
    await pane.getByRole("checkbox", { name: "Vervang wat er staat" }).click();
    await save.click();
    await bench.waitForCell("Keuzes!R5", "extra middelen");
    expect((await bench.cell("Keuzes!T5")).text).toBe("B-2022-0556");
  });

  test("what stands on the sheet of the choice is taken over into the form", async () => {
    const pane = await open("K-2");
    await pane.getByRole("button", { name: "Maak dit besluitblad" }).click();
    await pane.getByText("Het besluitblad is gemaakt.").waitFor();
    await openForm(pane);
    const take = pane.getByRole("button", { name: "Neem over van blad Besluit K-2" });
    await take.click();
    await pane
      .getByText(/^Op blad Besluit K-2 is bij Besluit, Datum besluit en Besluitnummer nog niets ingevuld/u)
      .waitFor();
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const labels = await Promise.all(rows.map(async (row) => (await bench.cell(`'Besluit K-2'!A${row}`)).text));
    await bench.type(`'Besluit K-2'!B${labels.lastIndexOf("Besluit") + 1}`, "Akkoord met faseren");
    await bench.type(`'Besluit K-2'!B${labels.lastIndexOf("Datum besluit") + 1}`, "wordt nog gezegd");
    await take.click();
    await pane.getByText(/^Overgenomen van blad Besluit K-2\..*'wordt nog gezegd' is geen datum/u).waitFor();
    expect(await pane.getByRole("textbox", { name: "Tekst van het besluit" }).inputValue()).toBe("Akkoord met faseren");
    expect(await pane.getByRole("radio", { name: "faseren (geadviseerd)" }).isChecked()).toBe(true);
    await keep("from-sheet");
    expect(await axeFindings(bench)).toEqual([]);
  });

  test("a definitive sheet is refused with each gap, as long as one stands", async () => {
    const pane = await open("K-3");
    await pane.getByRole("checkbox", { name: /^Definitief maken/u }).click();
    await pane.getByRole("button", { name: "Maak dit besluitblad" }).click();
    await pane.getByText(/Definitief maken kan nog niet/u).waitFor();
    await pane.getByText(/K-3: .*'niet doen' ontbreekt/u).waitFor();
    await keep("definitive");
    expect(await bench.sheets()).not.toContain("Besluit K-3 (definitief)");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open("K-2", theme);
    expect(await axeFindings(bench)).toEqual([]);
    await openForm(pane);
    await pane.getByRole("button", { name: "Verder" }).click();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("radio", { name: "faseren (geadviseerd)" }).check();
    await pane.getByRole("textbox", { name: "Besluitnummer" }).fill("B-1");
    await pane.getByRole("button", { name: "Verder" }).click();
    await pane.getByRole("heading", { level: 2, name: "Wat volgt in het register" }).waitFor();
    await keep(`axe-${theme}`);
    expect(await axeFindings(bench)).toEqual([]);
  });
});
