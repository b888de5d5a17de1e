/**
 * A new user's first hour on the sample register: an incomplete triangle is found and filled in, a weight is changed and
 * written, another's edit comes between, three decision sheets are made, and all of it stands in the file that is saved.
 */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openHost } from "../../src/host/open-host";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { describeWithChromium } from "./support/chromium";
import { focused, tabTo } from "./support/keyboard";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(240_000);

const xlsx = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
/** On the day of the sample; P-36 lacks its lead, and is sound in all else. */
const before = "15 van 32 volledig";
const after = "16 van 32 volledig";
const decisionSheets = ["Besluit K-1", "Besluit K-2", "Besluit K-3"];

/** What the file says where LibreOffice has opened and written it again. */
const saidInLibreOffice = async (saved: Uint8Array) => {
  const host = await openHost({ xlsx: await convert(saved, "xlsx", "xlsx") });
  const said = await host.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheets = worksheets.load("items/name");
    const nrs = tables.getItem("Portfolio").columns.getItem("Nr").getDataBodyRange().load("values");
    const leads = tables
      .getItem("Portfolio")
      .columns.getItem("Ambtelijk opdrachtnemer")
      .getDataBodyRange()
      .load("values");
    const criteria = tables.getItem("Beoordelingscriteria").getDataBodyRange().load("values");
    await context.sync();
    const row = nrs.values.findIndex(([nr]) => nr === "P-36");
    return {
      lead: leads.values[row]?.[0] as unknown,
      weight: criteria.values.find(([criterion]) => criterion === "Urgentie")?.[1] as unknown,
      sheets: sheets.items.map(({ name }) => name),
    };
  });
  host.close();
  return said;
};

/** Another author renames an item, from a client of their own. */
const renameByOther = async (bench: Workbench, name: string): Promise<void> => {
  const other = await bench.pane(1);
  await other.evaluate(
    (text) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Portfolio").columns.getItem("Naam").getDataBodyRange().getCell(1, 0).values = [
          [text],
        ];
        await context.sync();
      }),
    name,
  );
};

const isShown = (pane: Frame, text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();

describeWithChromium("the first hour", () => {
  describeWithLibreOffice("and what it leaves in the file", () => {
    let bench: Workbench;
    afterEach(async () => {
      const { violations } = bench;
      await bench.close();
      expect(violations).toEqual([]);
    });

    test("by mouse, with another at work in the same workbook", async () => {
      bench = await openWorkbench({ xlsx, width: 350, authors: 2 });
      const pane = await bench.pane();
      await isShown(pane, "Register van Westerduin (fictief)");

      await pane.getByRole("button", { name: /^Driehoeken/u }).click();
      await isShown(pane, before);
      await pane.getByPlaceholder("Zoek nummer, naam of persoon").fill("P-36");
      await pane.getByRole("button", { name: "ontbreekt" }).click();
      const nameBox = bench.page.getByLabel("Naamvak", { exact: true });
      await bench.page.waitForFunction(
        (box) => (box as HTMLInputElement).value !== "A1",
        await nameBox.elementHandle(),
      );
      const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(await nameBox.inputValue()) ?? [];
      expect((await bench.cell(`Portfolio!${column}1`)).text).toBe("Ambtelijk opdrachtnemer");
      expect((await bench.cell(`Portfolio!A${row}`)).text).toBe("P-36");
      await pane.getByRole("button", { name: "Vul in: ambtelijk opdrachtnemer van P-36" }).click();
      const fitsBest = pane.getByRole("listbox").getByRole("option").first();
      const [lead = ""] = (await fitsBest.innerText()).split("\n");
      await fitsBest.click();
      await isShown(pane, `${lead} is nu ambtelijk opdrachtnemer van P-36.`);
      await isShown(pane, after);

      await renameByOther(bench, "Hernoemd door een ander");
      await isShown(pane, "Gewijzigd door een ander.");
      await pane.getByRole("button", { name: "Ververs" }).click();
      await pane.getByPlaceholder("Zoek nummer, naam of persoon").fill("Hernoemd door een ander");
      await isShown(pane, "P-2 Hernoemd door een ander");

      await pane.getByRole("button", { name: /^Nog \d+ weergaven$/u }).click();
      await pane.getByRole("menuitem", { name: "Prioritering" }).click();
      await pane.getByText(/^Gewichten \(/u).click();
      await pane.getByLabel("Gewicht van Urgentie").fill("60");
      await pane
        .getByRole("img", { name: /plaats(en)? hoger dan met de gewichten van de werkmap/u })
        .first()
        .waitFor();
      await pane.getByRole("button", { name: "Gewichten overnemen" }).click();
      await isShown(pane, "1 gewicht staat nu in Beoordelingscriteria.");

      await pane.getByRole("button", { name: /^Nog \d+ weergaven$/u }).click();
      await pane.getByRole("menuitem", { name: "Besluitbladen" }).click();
      for (const number of ["K-1", "K-2", "K-3"])
        await pane.getByRole("checkbox", { name: new RegExp(`^${number} `, "u") }).check();
      await pane.getByRole("button", { name: "Maak 3 besluitbladen" }).click();
      await isShown(pane, "3 besluitbladen zijn gemaakt.");
      expect(await bench.sheets()).toEqual(expect.arrayContaining(decisionSheets));

      const said = await saidInLibreOffice(await bench.save());
      expect(said).toMatchObject({ lead, weight: 60, sheets: expect.arrayContaining(decisionSheets) });
    });

    test("by keyboard alone", async () => {
      bench = await openWorkbench({ xlsx, width: 350 });
      const pane = await bench.pane();
      const { keyboard } = bench.page;
      const to = (name: string | RegExp): Promise<void> => tabTo(bench, pane, name);
      const openView = async (name: string): Promise<void> => {
        await tabTo(bench, pane, /^Nog \d+ weergaven$/u, "Shift+Tab");
        await keyboard.press("Enter");
        await pane.getByRole("menuitem", { name }).waitFor();
        while ((await focused(pane)) !== name) await keyboard.press("ArrowDown");
        await keyboard.press("Enter");
        await pane.getByRole("heading", { level: 1, name }).waitFor();
      };
      await isShown(pane, "Register van Westerduin (fictief)");
      await pane.getByRole("tab", { name: "Overzicht" }).focus(); // as F6 in Excel brings one there

      await to(/^Driehoeken/u);
      await keyboard.press("Enter");
      await isShown(pane, before);
      await to("Zoek nummer, naam of persoon");
      await keyboard.type("P-36");
      await to("Vul in: ambtelijk opdrachtnemer van P-36");
      await keyboard.press("Enter");
      await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await isShown(pane, after);
      await to("Wijzig ambtelijk opdrachtnemer van P-36"); // there the focus comes back

      await openView("Prioritering");
      await to("Gewichten (10)");
      await keyboard.press("Enter");
      await to("Urgentie");
      await keyboard.press("End");
      await pane
        .getByRole("img", { name: /plaats(en)? hoger dan met de gewichten van de werkmap/u })
        .first()
        .waitFor();
      await to("Gewichten overnemen");
      await keyboard.press("Enter");
      await isShown(pane, "1 gewicht staat nu in Beoordelingscriteria.");

      await openView("Besluitbladen");
      for (let chosen = 0; chosen < 3; chosen += 1) {
        await to(/^K-[123] /u);
        await keyboard.press("Space");
        await keyboard.press("Tab"); // to the link of the same name
        await keyboard.press("Tab");
      }
      await to("Maak 3 besluitbladen");
      await keyboard.press("Enter");
      await isShown(pane, "3 besluitbladen zijn gemaakt.");
      expect(await bench.sheets()).toEqual(expect.arrayContaining(decisionSheets));
    });
  });
});
