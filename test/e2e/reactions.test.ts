/** Answering what MT members typed: from making the table to a closed bezwaar, by mouse and by keyboard. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith } from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";
import { describeWithChromium } from "./support/chromium";
import { focused, tabTo } from "./support/keyboard";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

const { spaceManager, societyManager } = person;
const register = registerWith();
const xlsx = makeXlsx({
  ...register,
  sheets: [
    ...register.sheets,
    tableSheet(
      "Reacties",
      ["Nr", "Keuzenr", "Wie", "Reactie", "Tekst", "Datum"],
      [
        ["P-4", null, societyManager, "vraag", "Wanneer begint het?", { date: "2022-09-20" }],
        [null, "K-1", spaceManager, "bezwaar", "Dit kost te veel uren van juristen.", { date: "2022-09-21" }],
        ["P-5", null, societyManager, "akkoord", null, { date: "2022-09-21" }],
        ["P05", null, societyManager, "vraag", "En de wijk?", { date: "2022-09-22" }],
      ],
    ),
  ],
});

const openReactions = async (bench: Workbench): Promise<Frame> => {
  const pane = await bench.pane();
  await openView(pane, "Reacties");
  await pane.getByRole("heading", { name: "Reacties", level: 1 }).waitFor();
  return pane;
};

describeWithChromium("the reactions", () => {
  let bench: Workbench;
  const open = async (file = xlsx, theme: "light" | "dark" = "light"): Promise<Frame> => {
    bench = await openWorkbench({ xlsx: file, width: 350, theme });
    return openReactions(bench);
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("the bezwaar stands first, leads to its cell, is answered and closed, and goes from the list", async () => {
    const pane = await open();
    await pane.getByText("4 open", { exact: true }).waitFor();
    const first = pane.getByRole("article").first();
    expect(await first.textContent()).toContain(`bezwaar van ${spaceManager}`);
    await first.getByRole("button", { name: /^bezwaar van/u }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Reacties!E3"));

    await pane.getByRole("button", { name: `Antwoord ${spaceManager} over K-1` }).click();
    await pane.getByText(/mist nog Antwoord en Afgehandeld op/u).waitFor();
    await bench.page.keyboard.type("Wij huren een jurist in.");
    await pane.getByRole("button", { name: "Bewaar en handel af" }).click();
    await pane.getByText(`De reactie van ${spaceManager} is afgehandeld.`).waitFor();
    await bench.waitForCell("Reacties!G1", "Antwoord");
    await bench.waitForCell("Reacties!G3", "Wij huren een jurist in.");
    expect((await bench.cell("Reacties!H3")).text).toMatch(/^\d{2}-\d{2}-\d{4}$/u);
    await pane.getByText("3 open", { exact: true }).waitFor();
    await pane.getByText(`bezwaar van ${spaceManager}`).waitFor({ state: "detached" });
  });

  test("by keyboard alone: answered and left open, with the focus where it was", async () => {
    const pane = await open();
    await pane.getByRole("combobox", { name: "Toon" }).focus();
    const name = `Antwoord ${societyManager} over P-4`;
    await tabTo(bench, pane, name);
    await bench.page.keyboard.press("Enter");
    await pane.getByLabel(`Antwoord aan ${societyManager}`).waitFor();
    await bench.page.keyboard.press("Escape");
    await pane.getByRole("button", { name }).waitFor();
    expect(await focused(pane)).toBe(name);
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.type("In mei.");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.press("Enter");
    await pane.getByText(`Het antwoord aan ${societyManager} staat in de tabel.`).waitFor();
    await bench.waitForCell("Reacties!G2", "In mei.");
    await pane.getByText("4 open", { exact: true }).waitFor();
    expect(await focused(pane)).toBe(name);
  });

  test("a number that stands nowhere is shown with what may be meant", async () => {
    const pane = await open();
    await pane
      .getByRole("heading", { name: /P05: geen nummer van een item of een keuze\. Bedoelt u P-5\?/u })
      .waitFor();
  });

  test("without a table Reacties there is a button that makes it", async () => {
    const pane = await open(makeXlsx(register));
    await pane.getByRole("button", { name: "Maak Reacties" }).click();
    await pane.getByText("Niets open").waitFor();
    expect(await bench.sheets()).toContain("Reacties");
    expect((await bench.cell("Reacties!H1")).text).toBe("Afgehandeld op");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(xlsx, theme);
    await pane.getByRole("button", { name: `Antwoord ${spaceManager} over K-1` }).click();
    await pane.getByText(/mist nog/u).waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});
