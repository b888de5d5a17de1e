/** The views Capaciteit and Help in the built add-in: from a shortage to who asks it, and from a function's help to its answer. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withCell } from "../support/register-cases";
import { describeWithChromium } from "./support/chromium";
import { focused } from "./support/keyboard";
import { axeFindings } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

/** P-5, in row 9, asks 200 hours of Jurist in the first quarter: 270 in all, of the 150 that are left by the line. */
const book = registerWith(withCell("Capaciteitsvraag", 9, "2023-Q1", 200));
const xlsx = makeXlsx({ ...book, sheets: [...book.sheets, { name: "Vrij", rows: [] }] });

describeWithChromium("capacity and help", () => {
  let bench: Workbench;
  const open = async (theme: "light" | "dark" = "light"): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width: 350, theme });
    return bench.pane();
  };
  const showCapacity = (pane: Frame): Promise<void> => pane.getByRole("tab", { name: "Capaciteit" }).click();
  const showHelp = async (pane: Frame): Promise<void> => {
    await pane.getByRole("button", { name: /^Nog \d/u }).click();
    await pane.getByRole("menuitem", { name: "Help" }).click();
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("the largest shortage leads to its cell, that to who asks it, and on through the table by keyboard", async () => {
    const pane = await open();
    await showCapacity(pane);
    await pane.getByRole("button", { name: /^Jurist, 2023-Q1/u }).click();
    await pane.getByRole("heading", { name: "Jurist, 2023-Q1" }).waitFor();
    expect(await focused(pane)).toBe("Jurist, 2023-Q1: tekort, saldo −120 uur");

    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Jurist, 2023-Q2" }).waitFor();
    expect(await focused(pane)).toBe("Jurist, 2023-Q2: in balans, saldo +40 uur");
    await bench.page.keyboard.press("Home");
    await bench.page.keyboard.press(" ");

    await pane.getByRole("heading", { name: "Wie vraagt (4)" }).waitFor();
    await pane.getByText("Bekende vraag samen: 270 uur").waitFor();
    await pane.getByRole("button", { name: "200 uur: Ga naar wat P-5 vraagt in Capaciteitsvraag" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Capaciteitsvraag!G9"));

    await pane.getByRole("button", { name: "Schrijf blad Balans" }).click();
    await pane.getByText("Blad Balans is bijgewerkt.").waitFor();
    expect(await bench.sheets()).toContain("Balans");
  });

  test("without the tables of capacity it says what they are for, and makes them", async () => {
    const sheets = book.sheets.filter(({ name }) => !name.startsWith("Capaciteit"));
    bench = await openWorkbench({ xlsx: makeXlsx({ ...book, sheets }), width: 350 });
    const pane = await bench.pane();
    await showCapacity(pane);
    await pane.getByText("Capaciteitsvraag: per item en rol").waitFor();
    await pane.getByRole("button", { name: "Maak Capaciteitsvraag en Capaciteitsaanbod" }).click();
    await pane.getByText("Er staan nog geen rollen in Capaciteitsvraag en Capaciteitsaanbod.").waitFor();
    expect(await bench.sheets()).toEqual(expect.arrayContaining(["Capaciteitsvraag", "Capaciteitsaanbod"]));
    await pane.getByRole("button", { name: "Schrijf blad Balans" }).waitFor();
  });

  test("a function is entered from its help where there is room, and the workbook is looked over", async () => {
    const pane = await open();
    await showHelp(pane);
    await bench.select("Vrij!B2");
    await pane.getByText("Functies in cellen").click();
    await pane.getByLabel("Weergave", { exact: true }).selectOption("aanbod");
    await pane.getByRole("button", { name: "Voeg in bij de geselecteerde cel" }).first().click();
    await pane.getByText("De functie staat in de geselecteerde cel op blad Vrij.").waitFor();
    await bench.waitForCell("Vrij!B2", "Rol");
    await bench.waitForCell("Vrij!C4", "150");

    await pane.getByText("Werkt alles hier?").click();
    await pane.getByRole("button", { name: "Kijk deze werkmap na" }).click();
    await pane.getByText("Nagekeken: alles in orde.").waitFor();
    await pane.getByText("Schrijven: in orde").waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(theme);
    await showCapacity(pane);
    await pane.getByRole("button", { name: /^Jurist, 2023-Q1/u }).click();
    expect(await axeFindings(bench)).toEqual([]);
    await showHelp(pane);
    for (const part of ["Functies in cellen", "De regels van het register", "Zo werken toetsen"])
      await pane.getByText(part, { exact: true }).click();
    expect(await axeFindings(bench)).toEqual([]);
  });
});
