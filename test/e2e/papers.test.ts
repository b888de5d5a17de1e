/** The papers in the pane: each on a sheet, and as a Word document among the downloads. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { barriers, readDocx } from "../support/docx";
import { describeWithChromium } from "./support/chromium";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type OpenOptions, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

const xlsx = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

describeWithChromium("the papers", () => {
  let bench: Workbench;
  const open = async (options: OpenOptions = {}): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width: 350, ...options });
    const pane = await bench.pane();
    await openView(pane, "Stukken");
    await pane.getByRole("heading", { name: "Stukken", level: 1 }).waitFor();
    return pane;
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("a paper comes on its sheet, and as a Word document that opens", async () => {
    const pane = await open();
    await pane.getByText(/er is geen gesloten actualisatieronde/u).waitFor();
    await pane.getByRole("button", { name: "Maak blad Zo werken wij" }).click();
    await pane.getByText("Bijgewerkt: Zo werken wij en Overzicht.").waitFor();
    expect(await bench.sheets()).toContain("Zo werken wij");

    const download = bench.page.waitForEvent("download");
    await pane.getByRole("button", { name: "Maak Word-document MT-voorstel" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("MT-voorstel.docx");
    await pane.getByText(/^MT-voorstel\.docx is gemaakt en staat bij uw downloads\./u).waitFor();
    const docx = readDocx(new Uint8Array(readFileSync(await file.path())));
    expect(barriers(docx)).toEqual([]);
    expect(docx.text).toContain("Wat van het MT wordt gevraagd");
  });

  test("the sheet of a choice can be had as a Word document too", async () => {
    const pane = await open();
    await openView(pane, "Besluitbladen");
    await pane.getByTitle("Bekijk het blad van K-2").click();
    const download = bench.page.waitForEvent("download");
    await pane.getByRole("button", { name: "Word-document" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Besluit K-2.docx");
    expect(readDocx(new Uint8Array(readFileSync(await file.path()))).text).toContain("Voorgesteld besluit");
  });

  test("of a workbook that is read-only a Word document can be made, and no sheet", async () => {
    const pane = await open({ readOnly: true });
    const sheet = pane.getByRole("button", { name: "Maak blad Begrotingskeuzes" });
    expect(await sheet.getAttribute("aria-disabled")).toBe("true");
    const download = bench.page.waitForEvent("download");
    await pane.getByRole("button", { name: "Maak Word-document Begrotingskeuzes" }).click();
    expect((await download).suggestedFilename()).toBe("Begrotingskeuzes.docx");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    await open({ theme });
    expect(await axeFindings(bench)).toEqual([]);
  });
});
