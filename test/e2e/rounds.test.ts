/** An update round from its opening to the sheet that says what changed, with a second author who answers. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith } from "../support/register-cases";
import { person } from "../support/small-register";
import { describeWithChromium } from "./support/chromium";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(120_000);

const xlsx = makeXlsx(registerWith());
const { projectLeader, programmeManager } = person;

describeWithChromium("the rounds", () => {
  let bench: Workbench;
  const open = async (
    options: { authors?: 1 | 2; theme?: "light" | "dark"; readOnly?: boolean } = {},
  ): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width: 350, ...options });
    const pane = await bench.pane();
    await openView(pane, "Rondes");
    await pane.getByRole("heading", { name: "Rondes", level: 1 }).waitFor();
    return pane;
  };
  const openRound = async (pane: Frame): Promise<void> => {
    await pane.getByLabel("Naam van de ronde").fill("Najaar 2022");
    await pane.getByLabel("Antwoord uiterlijk").fill("2022-10-14");
    await pane.getByRole("button", { name: "Open de ronde" }).click();
    await pane.getByText("0 van 4 beantwoord").waitFor();
  };
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("opened, answered by two, closed; five things changed, and the sheet says which", async () => {
    const pane = await open({ authors: 2 });
    await pane.getByText("Er is nog niets om mee te vergelijken").waitFor();
    await openRound(pane);
    await bench.waitForCell("Actualisatie!B2", projectLeader);
    await bench.waitForCell("Actualisatie!E2", "14-10-2022");
    await bench.waitForCell("Actualisatieronde!A1", "Actualisatieronde Najaar 2022");

    // the second author changes a row of an item of the programmamanager, and the first says that the projectleider answered
    await bench.page.evaluate(() => window.koersvast?.persons[1]?.type("Capaciteitsvraag!G2", "55"));
    await pane.getByText("Gewijzigd door een ander.").waitFor();
    await pane.getByRole("button", { name: "Ververs" }).click();
    await pane.getByText("1 van 4 beantwoord").waitFor();
    const programme = pane.getByRole("listitem").filter({ hasText: programmeManager });
    await programme.getByText("Gewijzigd sinds de opening: P-1").waitFor();
    await bench.type("Actualisatie!F2", "3-10-2022");
    await pane.getByText("2 van 4 beantwoord").waitFor();
    await pane.getByRole("listitem").filter({ hasText: projectLeader }).getByText("Beantwoord op 03-10-2022").waitFor();
    await pane.getByText(/meldde Excel 1 wijziging van een ander/u).waitFor();

    await pane.getByRole("button", { name: "Sluit de ronde" }).click();
    await pane.getByText(/^Nog niet beantwoord door I\. Post \(fictief\) en J\. Haan \(fictief\)\.$/u).waitFor();
    await pane.getByRole("button", { name: "Sluit toch" }).click();
    await pane.getByText("De vorige ronde, Najaar 2022, is gesloten op 30-09-2022.").waitFor();

    await bench.type("Portfolio!B4", "Fietspad Noord (fictief)");
    await bench.type("Portfolio!F5", "In uitvoering");
    await bench.type("Capaciteitsvraag!G3", "100");
    await bench.type("Financien!G2", "200000");
    await bench.type("Keuzes!O2", "besloten");
    await pane.getByRole("button", { name: "Schrijf blad Wat is er veranderd" }).click();
    await pane.getByText("Blad Wat is er veranderd is geschreven.").waitFor();
    await bench.waitForCell("Wat is er veranderd!A1", "Wat is er veranderd");
    const column = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => (await bench.cell(`Wat is er veranderd!A${at + 1}`)).text),
    );
    expect(column).toEqual(
      expect.arrayContaining([
        "Van sluiting Najaar 2022 (30-09-2022) tot nu (30-09-2022).",
        "Gewijzigde items (1)",
        "Andere status (1)",
        "Geld per item (1)",
        "Gevraagde uren (1)",
        "Gemaakte keuzes (1)",
      ]),
    );
    await pane.getByText("P-3 Fietspad Noord (fictief): Naam").waitFor({ state: "attached" });
  });

  test("a text to mail stands ready and is copied, or selected where a page may not copy", async () => {
    const pane = await open();
    await openRound(pane);
    await pane.getByRole("button", { name: `Mailtekst voor ${programmeManager}` }).click();
    const text = pane.getByLabel(`Tekst om aan ${programmeManager} te mailen`);
    expect(await text.inputValue()).toMatch(/^Actualisatieronde Najaar 2022: 2 items[^]*Beste H\. Prins \(fictief\),/u);
    await pane.getByRole("button", { name: "Kopieer" }).click();
    await pane.getByText(/^(De tekst is gekopieerd|Kopiëren lukt hier niet vanzelf)/u).waitFor();
  });

  test("a round without a name is refused, and a read-only workbook says why nothing can be opened", async () => {
    const pane = await open();
    await pane.getByRole("button", { name: "Open de ronde" }).click();
    await pane.getByText("Een ronde heeft een naam nodig, zoals Najaar 2022.").waitFor();
    await bench.close();
    const readOnly = await open({ readOnly: true });
    await readOnly.getByText("De werkmap is alleen-lezen: kijken kan, schrijven niet.").first().waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open({ theme });
    expect(await axeFindings(bench)).toEqual([]);
    await openRound(pane);
    await pane.getByRole("button", { name: `Mailtekst voor ${programmeManager}` }).click();
    await pane.getByRole("button", { name: "Vergelijk" }).click();
    await pane.getByText("Er is niets veranderd in wat vergeleken is.").waitFor();
    await pane.getByRole("button", { name: "Sluit de ronde" }).click();
    await pane.getByText(/^Nog niet beantwoord door/u).waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});
