/** The questions that the register answers: from the list to the cell, and to a sheet of its own. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withSheets } from "../support/register-cases";
import { tableSheet } from "../support/small-register";
import { describeWithChromium } from "./support/chromium";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

const xlsx = makeXlsx(
  registerWith(
    withSheets(
      tableSheet(
        "Producten",
        ["Nr", "Product", "Toegezegd op", "Geleverd op", "Voor"],
        [
          ["P-4", "Plan van aanpak", { date: "2022-09-20" }, null, "college"],
          ["P-6", "Startnotitie", { date: "2022-09-01" }, { date: "2022-08-30" }, "raad"],
        ],
      ),
    ),
  ),
);

describeWithChromium("the answers", () => {
  let bench: Workbench;
  const open = async (theme: "light" | "dark" = "light"): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width: 350, theme });
    const pane = await bench.pane();
    await openView(pane, "Antwoorden");
    await pane.getByRole("heading", { name: "Antwoorden", level: 1 }).waitFor();
    return pane;
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("a question leads to its answer, a row to its cell, and the answer to a sheet; one that lacks a table offers to make it", async () => {
    const pane = await open();
    // On 30 September 2022: the plan was promised for 20 September, and the note came two days early.
    await pane.getByText("Van 2 toegezegde producten is er 1 geleverd; 1 is of wordt te laat.").waitFor();
    await pane.getByRole("button", { name: "Wat is toegezegd, en wat schuift hoeveel dagen?" }).click();
    await pane.getByText("over de datum", { exact: true }).waitFor();
    await pane.getByText("Voor: college · Toegezegd op: 20-09-2022 · Verschil in dagen: 10").waitFor();
    await pane.getByRole("button", { name: "P-4 Plan van aanpak" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Producten!B2"));

    await pane.getByRole("button", { name: "Schrijf blad Toegezegde producten" }).click();
    await pane.getByText("Blad Toegezegde producten is bijgewerkt.").waitFor();
    expect(await bench.sheets()).toContain("Toegezegde producten");

    await pane.getByRole("button", { name: "Alle vragen" }).click();
    await pane.getByRole("button", { name: "Schrijf blad DPL" }).click();
    await pane.getByText("Blad DPL is bijgewerkt.").waitFor();
    expect(await bench.sheets()).toContain("DPL");
    await pane.getByText("Hiervoor is nodig: Akkoord.").waitFor();
    await pane.getByRole("button", { name: "Maak Akkoord" }).click();
    await pane.getByText(/^Gemaakt: .*Akkoord/u).waitFor();
    await pane.getByRole("button", { name: /^Welke passage van het akkoord/u }).waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(theme);
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Wat is toegezegd, en wat schuift hoeveel dagen?" }).click();
    await pane.getByText("over de datum", { exact: true }).waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});
