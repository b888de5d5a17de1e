/** The choices: a knelpunt, its options beside each other, a decision that is recorded, and the plan that follows from it. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { describeWithChromium } from "./support/chromium";
import { focused, tabTo } from "./support/keyboard";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(180_000);

/**
 * Of Planeconoom the sample asks 236 hours in 2023-Q4 (30, 60, 40, 16, 60 and 30), and has 0,8 fte of which a quarter goes to
 * the line: 210. Of the 26 that lack all can be hired, for 130 euro each; P-4 and P-25 are not committed.
 */
const xlsx = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const SPOT = "Planeconoom, 2023-Q4: 26 uur te weinig";
const OPTIONS = ["Niet doen", "Faseren", "Extra middelen", "Uitbesteden", "Gecombineerd"];

let bench: Workbench;
const open = async (theme: "light" | "dark" = "light", width = 350): Promise<Frame> => {
  bench = await openWorkbench({ xlsx, width, theme });
  const pane = await bench.pane();
  await pane.getByRole("tab", { name: "Overzicht" }).waitFor();
  await openView(pane, "Keuzes");
  await pane.getByRole("heading", { level: 1, name: "Keuzes" }).waitFor();
  return pane;
};
const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
const headed = (pane: Frame, name: string): Promise<void> => pane.getByRole("heading", { level: 1, name }).waitFor();
const openOptions = async (pane: Frame): Promise<void> => {
  await press(pane, SPOT);
  await pane.getByRole("heading", { name: "Aanbevolen: extra middelen" }).waitFor();
};

describeWithChromium("the choices", () => {
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("a knelpunt, its options compared, one decided, and the plan without that tekort", async () => {
    const pane = await open();
    await openOptions(pane);
    await pane.getByText("Lost het hele tekort op, schrapt niets, stelt niets uit en huurt 26 uur in.").waitFor();
    for (const name of OPTIONS) await pane.getByRole("button", { name, exact: true }).waitFor();
    // 26 uur à 130 euro
    await pane.getByText("Geen item verandert · 26 uur ingehuurd. Incidenteel € 3.380 meer.").first().waitFor();

    await press(pane, "Leg vast als keuze");
    await headed(pane, "Vastleggen als keuze");
    await pane.getByRole("checkbox", { name: "Er is al besloten" }).check();
    const decision = pane.getByRole("textbox", { name: "Besluit", exact: true });
    expect(await decision.inputValue()).toBe(
      "In te stemmen met extra middelen: Inhuren: Planeconoom 26 uur in 2023-Q4.",
    );
    await pane.getByRole("textbox", { name: "Besluitnummer" }).fill("BW-2022-61");
    await press(pane, "Leg vast");

    await headed(pane, "Het plan wijzigen");
    await pane.getByText(/^Besluit K-7 is vastgelegd\./u).waitFor();
    await bench.waitForCell("Keuzes!A8", "K-7");
    await bench.waitForCell("Keuzes!B8", "Tekort: Planeconoom, 2023-Q4");
    await pane.getByText("Planeconoom, 2023-Q4: 26 uur inhuur").waitFor();
    await press(pane, "Wijzig het plan");

    await headed(pane, "Keuzes");
    await pane.getByText(/^Het plan is gewijzigd: 1 cel of rij geschreven\./u).waitFor();
    await pane.getByRole("button", { name: /^Planeconoom, 2023-Q3: 64 uur/u }).waitFor();
    expect(await pane.getByRole("button", { name: SPOT }).count()).toBe(0);
  });

  test("in a talk one item is settled by keyboard, and what follows is said at once and then exactly", async () => {
    const pane = await open();
    await openOptions(pane);
    await press(pane, "Niet doen");
    await press(pane, "Verder in gesprek");
    await headed(pane, "In gesprek");
    // P-25 vraagt er 30 van: zonder P-25 is het tekort van 26 weg
    await pane.getByText("Beter kan niet: zoals het nu ligt is al het beste.").waitFor();
    await tabTo(bench, pane, "Wat er met P-25 gebeurt");
    await bench.page.keyboard.press("h"); // Hoort erbij
    await pane.getByText("P-25: Hoort erbij").waitFor();
    await pane.getByText("Lost niets op: 26 uur blijft te kort.").waitFor();
    expect(await focused(pane)).toBe("Wat er met P-25 gebeurt");
    // alleen P-4 kan dan nog vervallen, en dat geeft 16
    await pane.getByText("10 van de 26 uur blijft te kort.").waitFor();
    await press(pane, "Neem dit over");
    await press(pane, "Waarom niet? P-4");
    await pane.getByText(/^Het dichtst bij ligt uitbesteden; dan ontbreekt .+ Planeconoom in 2023-Q4\.$/u).waitFor();
    await press(pane, "Laat los: P-25: Hoort erbij");
    await pane.getByText("Nog niets. Kies hieronder bij een item of een rol wat vastligt.").waitFor();
  });

  test("a scenario is kept under a name, compared with the plan, and removed again", async () => {
    const pane = await open();
    await openOptions(pane);
    await press(pane, "Extra middelen");
    await press(pane, "Bewaar als scenario");
    await pane.getByRole("textbox", { name: "Naam" }).fill("Inhuur planeconoom");
    await press(pane, "Bewaar als scenario");
    await pane.getByText("Scenario Inhuur planeconoom is bewaard.").waitFor();
    await bench.waitForCell("Scenarios!A2", "Inhuur planeconoom");
    await pane.getByRole("checkbox", { name: "Vergelijk Inhuur planeconoom" }).check();
    await pane.getByText("7.592", { exact: true }).waitFor();
    await pane.getByText("7.566", { exact: true }).waitFor();
    await press(pane, "Zet dit op een blad");
    await pane.getByText(/^Blad .+ is bijgewerkt\.$/u).waitFor();
    await press(pane, "Verwijder Inhuur planeconoom");
    await press(pane, "Ja, verwijder");
    await pane.getByText("Er is nog geen scenario bewaard.", { exact: false }).waitFor();
  });

  test("what must happen now pushes others back, and says who must be told", async () => {
    const pane = await open();
    await press(pane, "Er moet nu iets gebeuren");
    await press(pane, "Reken uit wat wijkt");
    await pane.getByText("Geef het een naam.").waitFor();
    await pane.getByRole("textbox", { name: "Wat moet er gebeuren?" }).fill("Opvang");
    await pane.getByRole("combobox", { name: "Rol" }).selectOption("Beleidsadviseur sociaal");
    await pane.getByRole("textbox", { name: "Uren", exact: true }).fill("900");
    await press(pane, "Reken uit wat wijkt");
    // van wie daar vragen mag alleen P-18 wijken: één kwartaal (test/solver/sample-shock.test.ts)
    await pane.getByText("1 kwartaal later: wordt 2023-Q2 t/m 2025-Q1 (gepland 2023-Q1 t/m 2024-Q4)").waitFor();
    await pane.getByText(/^Vertel het aan bestuurlijk opdrachtgever .+ en ambtelijk opdrachtnemer .+\.$/u).waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(theme, 320);
    expect(await axeFindings(bench)).toEqual([]);
    await openOptions(pane);
    for (const name of ["Extra middelen", "Gecombineerd"]) await press(pane, name);
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Verder in gesprek" }).first().click();
    await headed(pane, "In gesprek");
    for (const summary of ["Uren van een rol", "Wat mag met de rest?"]) await pane.getByText(summary).click();
    expect(await axeFindings(bench)).toEqual([]);
    await press(pane, "Maak dit het plan");
    await headed(pane, "Het plan wijzigen");
    expect(await axeFindings(bench)).toEqual([]);
    await press(pane, "Terug");
    await press(pane, "Bewaar als scenario");
    await headed(pane, "Scenario bewaren");
    expect(await axeFindings(bench)).toEqual([]);
    await press(pane, "Bewaar als scenario");
    await headed(pane, "Scenario's");
    await pane.getByRole("checkbox", { name: /^Vergelijk / }).check();
    expect(await axeFindings(bench)).toEqual([]);
    await press(pane, "Alle knelpunten");
    await press(pane, "Er moet nu iets gebeuren");
    expect(await axeFindings(bench)).toEqual([]);
    await press(pane, "Alle knelpunten");
    await press(pane, "Rangorde naast de beste keuze");
    await pane.getByText("Bewezen de beste.").waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});
