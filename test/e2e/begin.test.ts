/** Beginning with a register in the pane: a new one, or tables that are there under headings of their own; and its settings. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { type Change, registerWith, withCell, withHeading, withTableName } from "../support/register-cases";
import { describeWithChromium } from "./support/chromium";
import { focused } from "./support/keyboard";
import { axeFindings, openView } from "./support/pane";
import { type OpenOptions, openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(90_000);

/** P-3, in row 4, has no lead: the only thing that is needed now. */
const flaw = withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null);
/** Room in Instellingen for a date, which Excel would else show as ########. */
const roomy: Change = (book) => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === "Instellingen" ? { ...sheet, columnWidths: [30, 16] } : sheet)),
});
const known = makeXlsx(registerWith(flaw, roomy));
/** The same, under headings by which Portfolio is not recognised. */
const odd = makeXlsx(
  registerWith(
    flaw,
    withHeading("Portfolio", "Nr", "Code"),
    withHeading("Portfolio", "Naam", "Betreft"),
    withTableName("Portfolio", "Plannen"),
  ),
);

describeWithChromium("beginning", () => {
  let bench: Workbench;
  const open = async (options: OpenOptions): Promise<Frame> => {
    bench = await openWorkbench({ width: 350, ...options });
    return bench.pane();
  };
  const select = (pane: Frame, label: string, option: string): Promise<readonly string[]> =>
    pane.getByLabel(label, { exact: true }).selectOption({ label: option });
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("a new register, in an empty workbook", async () => {
    const pane = await open({});
    await pane.getByRole("heading", { name: "Beginnen" }).waitFor();
    await pane.getByRole("button", { name: "Maak een nieuw register" }).click();
    await pane.getByRole("heading", { name: "Het register is klaar om te vullen" }).waitFor();
    expect(await bench.sheets()).toEqual(expect.arrayContaining(["Portfolio", "Personen", "Toelichting"]));
    await pane.getByRole("button", { name: "Ga naar de cel" }).last().click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Portfolio!A2"));
  });

  test("tables under their own headings are chosen, and the choice holds for a colleague too", async () => {
    const pane = await open({ xlsx: odd, authors: 2 });
    await pane.getByRole("button", { name: "Kies tabellen en kolommen" }).click();
    await pane.getByRole("heading", { name: "Tabellen en kolommen" }).waitFor();
    expect(await focused(pane)).toBe("Tabellen en kolommen");
    await pane.getByText("Nog geen tabel is gekozen als Portfolio.").waitFor();
    await select(pane, "Plannen is", "Portfolio");
    await pane.getByText("Nodig, en nog niet gekozen: Nr en Naam").waitFor();
    await pane
      .getByRole("region", { name: "Plannen" })
      .getByRole("button", { name: /^Kolommen/u })
      .click();
    await select(pane, "Kolom Code", "Nr (nodig)");
    await select(pane, "Kolom Betreft", "Naam (nodig)");
    expect(await pane.getByText("Nodig, en nog niet gekozen").count()).toBe(0);
    await pane.getByRole("button", { name: "Gebruik deze tabellen" }).click();
    await pane.getByRole("heading", { name: "Register van Westerduin (fictief)" }).waitFor();
    await pane.getByText("De keuze is bewaard").waitFor();
    await pane
      .getByRole("button", { name: /^Driehoeken/u })
      .getByText("6 van 7 volledig")
      .waitFor();
    expect((await bench.cell("Portfolio!A1")).text).toBe("Code");

    const colleague = await bench.pane(1);
    await colleague
      .getByRole("button", { name: /^Ververs$/u })
      .first()
      .click();
    await colleague.getByRole("heading", { name: "Register van Westerduin (fictief)" }).waitFor();
  });

  test("a register shows how it stands, leads to what is needed now, and makes its sheets", async () => {
    const pane = await open({ xlsx: known });
    await pane.getByRole("button", { name: /^Bevindingen.*1 nu nodig/u }).waitFor();
    await pane.getByRole("button", { name: "Portfolio, rij 4, Ambtelijk opdrachtnemer" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Portfolio!J4"));
    await pane.getByRole("button", { name: /^Bevindingen/u }).click();
    await pane.getByLabel("Toon").selectOption({ label: "nu nodig (1)" });
    expect(await pane.getByRole("list", { name: "Bevindingen" }).getByRole("listitem").count()).toBe(1);
    await pane.getByRole("button", { name: "Terug naar Overzicht" }).click();
    expect(await focused(pane)).toBe("Register van Westerduin (fictief)");
    await pane.getByRole("button", { name: "Maak Overzicht en Controle" }).click();
    await pane.getByText("Gemaakt: Controle en Overzicht.").waitFor();
    expect(await bench.sheets()).toEqual(expect.arrayContaining(["Overzicht", "Controle"]));
  });

  test("a setting is changed by keyboard, and one that is not there yet gets its row", async () => {
    const pane = await open({ xlsx: known });
    const { keyboard } = bench.page;
    await openView(pane, "Instellingen");
    await pane.getByRole("button", { name: "Wijzig Uren per fte" }).focus();
    await keyboard.press("Enter");
    const box = pane.getByLabel("Uren per fte", { exact: true });
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press("Control+a");
    await keyboard.type("0");
    await keyboard.press("Enter");
    await pane.getByText("Vul een aantal uren in, meer dan 0.").waitFor();
    await keyboard.press("Control+a");
    await keyboard.type("1.350");
    await keyboard.press("Enter");
    await pane.getByText("Uren per fte is bewaard.").waitFor();
    expect(await focused(pane)).toBe("Wijzig Uren per fte");
    await bench.waitForCell("Instellingen!B4", "1350");
    await pane.getByRole("button", { name: "Wijzig Einde bestuursperiode" }).click();
    await pane.getByLabel("Einde bestuursperiode").fill("2030-03-20");
    await keyboard.press("Enter");
    await pane.getByRole("button", { name: "Instellingen, rij 7" }).waitFor();
    await bench.waitForCell("Instellingen!B7", "20-03-2030");
  });

  test("in a read-only workbook nothing can be written, and that is said", async () => {
    const pane = await open({ xlsx: odd, readOnly: true });
    await pane.getByRole("button", { name: "Kies tabellen en kolommen" }).click();
    await pane.getByText("De werkmap is alleen-lezen").waitFor();
    const use = pane.getByRole("button", { name: "Gebruik deze tabellen" });
    expect(await use.getAttribute("aria-disabled")).toBe("true");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open({ xlsx: known, theme });
    const check = async (): Promise<void> => {
      expect(await axeFindings(bench)).toEqual([]);
    };
    await pane.getByRole("heading", { name: "Register van Westerduin (fictief)" }).waitFor();
    await check();
    await pane.getByRole("button", { name: /^Bevindingen/u }).click();
    await pane.getByRole("list", { name: "Bevindingen" }).waitFor();
    await check();
    await openView(pane, "Instellingen");
    await pane.getByRole("button", { name: "Wijzig Krap boven" }).click();
    await check();
    await pane.getByRole("button", { name: "Tabellen en kolommen" }).click();
    await pane
      .getByRole("region", { name: "Scores" })
      .getByRole("button", { name: /^Kolommen/u })
      .click();
    await check();
  });
});
