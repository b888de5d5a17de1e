/** Ranking in a talk: the themes first, scorers beside each other, weights from pairs, and what a row says of its neighbour. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withCell, withRows } from "../support/register-cases";
import { describeWithChromium } from "./support/chromium";
import { focused } from "./support/keyboard";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(120_000);

/** Zorg (P-6), Sport (P-4) and Groen (P-10) by score; P-10 has three scorers and nothing agreed. */
const xlsx = makeXlsx(
  registerWith(
    withCell("Scores", 5, "Beoordelaar", "Controller"),
    withRows("Scores", [
      { Nr: "P-10", Beoordelaar: "Adviseur", "Maatschappelijk effect": 5, Urgentie: 2, Kosten: 9 },
      { Nr: "P-10", Beoordelaar: "Wethouder", "Maatschappelijk effect": 4, Urgentie: 3 },
    ]),
    withRows("Instellingen", [
      { Instelling: "Paarsgewijs wegen", Waarde: "ja" },
      { Instelling: "MoSCoW tonen", Waarde: "ja" },
    ]),
  ),
);

let bench: Workbench;
const open = async (theme: "light" | "dark" = "light"): Promise<Frame> => {
  bench = await openWorkbench({ xlsx, width: 350, theme });
  const pane = await bench.pane();
  await pane.getByRole("tab", { name: "Overzicht" }).waitFor();
  await openView(pane, "Prioritering");
  await pane
    .getByText(/robuust/u)
    .first()
    .waitFor();
  return pane;
};

const openPairs = async (pane: Frame): Promise<void> => {
  await pane.getByText("Gewichten (3)").click();
  await pane.getByRole("button", { name: "Paarsgewijs wegen" }).click();
  await pane.getByRole("heading", { level: 1, name: "Paarsgewijs wegen" }).waitFor();
};
const compare = (pane: Frame, pair: string, choice: string): Promise<unknown> =>
  pane.getByRole("combobox", { name: pair }).selectOption({ label: choice });

describeWithChromium("ranking in a talk", () => {
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("the themes come first, in an order that departs from the score with a reason", async () => {
    const pane = await open();
    await pane.getByRole("switch", { name: "Per thema" }).click();
    const firstThemes = async (): Promise<readonly string[]> =>
      (await pane.getByRole("heading", { level: 2 }).allInnerTexts()).slice(0, 3);
    expect(await firstThemes()).toEqual(["Zorg", "Sport", "Groen"]);

    await pane.getByRole("button", { name: "Volgorde van thema's vaststellen" }).click();
    const dialog = pane.getByRole("dialog", { name: "Volgorde van thema's" });
    await dialog.getByRole("button", { name: "Zorg lager zetten" }).focus();
    await bench.page.keyboard.press("Enter");
    await dialog.getByText("Zorg staat nu op 2.").waitFor();
    expect(await focused(pane)).toBe("Zorg lager zetten");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await dialog.getByText("Schrijf op waarom deze volgorde afwijkt van de score.").waitFor();
    await dialog.getByRole("textbox", { name: "Motivering" }).fill("Motie van de raad");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();

    await pane.getByText("De volgorde van thema's staat nu in Instellingen.").waitFor();
    expect(await firstThemes()).toEqual(["Sport", "Zorg", "Groen"]);
    await pane.getByText("Motivering van de volgorde: Motie van de raad").waitFor();
    await pane.getByText("Vastgesteld op 1; de score zegt 2 (1 plaats hoger)").waitFor();
    await bench.waitForCell("Instellingen!B9", "Sport; Zorg; Groen; Duurzaamheid");
    await bench.waitForCell("Instellingen!B10", "Motie van de raad");
  });

  test("what the scorers gave stands side by side, and what they agree becomes the row vastgesteld", async () => {
    const pane = await open();
    await pane.getByRole("button", { name: "Beoordelaars (3) van P-10" }).click();
    const dialog = pane.getByRole("dialog", { name: /^Beoordelaars van P-10/u });
    await dialog.getByText("Adviseur 5 · Controller 2 · Wethouder 4").waitFor();
    await dialog.getByText("2 tot 5, gemiddeld 3,67").waitFor();
    await dialog.getByRole("switch", { name: "Zonder namen" }).click();
    await dialog.getByText("2 · 4 · 5").waitFor();
    expect(await dialog.getByText("Wethouder").count()).toBe(0);

    const effect = dialog.getByRole("textbox", { name: "Vaststellen op, Maatschappelijk effect" });
    await effect.fill("6");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await dialog.getByText("Typ een getal van 1 tot 5.").waitFor();
    await effect.fill("4,5");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await pane.getByText("De scores van P-10 zijn vastgesteld.").waitFor();
    for (const [address, text] of [
      ["Scores!A8", "P-10"],
      ["Scores!B8", "vastgesteld"],
      ["Scores!C8", "4,5"],
      ["Scores!D8", "2,33"],
      ["Scores!E8", "6"],
    ] as const)
      await bench.waitForCell(address, text);
    await pane.getByRole("button", { name: "Beoordelaars (3) van P-10" }).waitFor();
  });

  test("weights follow from pairs, are kept, and are taken over as any that are tried", async () => {
    const pane = await open();
    await openPairs(pane);
    await pane.getByText("Nog 3 van 3 vergelijkingen.").waitFor();
    await compare(pane, "Kosten tegenover Maatschappelijk effect", "4 keer minder belangrijk dan");
    await compare(pane, "Kosten tegenover Urgentie", "2 keer minder belangrijk dan");
    await pane.getByText("Nog 1 van 3 vergelijkingen.").waitFor();
    await compare(pane, "Maatschappelijk effect tegenover Urgentie", "9 keer minder belangrijk dan");
    await pane.getByText(/spreken elkaar te veel tegen/u).waitFor();
    await pane.getByRole("button", { name: /^Het meest in tegenspraak: / }).click();
    expect(await focused(pane)).toMatch(/ tegenover /u);
    await compare(pane, "Maatschappelijk effect tegenover Urgentie", "2 keer zo belangrijk als");

    // 1 : 4 : 2 zonder tegenspraak, samen de 6 die de gewichten nu zijn.
    await pane.getByText(/niet of nauwelijks tegen \(consistentieverhouding 0,00, toevalsindex van Saaty/u).waitFor();
    await pane.getByText("3,43 (57 %)").waitFor();
    await pane.getByRole("button", { name: "Gebruik deze gewichten" }).click();
    await pane.getByText("U ziet de rangorde met de gewichten uit de vergelijkingen.").waitFor();
    expect((await bench.cell("Beoordelingscriteria!B2")).text).toBe("3");
    await pane.getByRole("button", { name: "Gewichten overnemen" }).click();
    await bench.waitForCell("Beoordelingscriteria!B2", "3,43");
    await bench.waitForCell("Beoordelingscriteria!B3", "1,71");
    await bench.waitForCell("Beoordelingscriteria!B4", "0,86");

    await openPairs(pane);
    await pane.getByText("3,43 (57 %)").waitFor();
  });

  test("a row says what its neighbour is, and how it is labelled", async () => {
    const pane = await open();
    await pane
      .getByText(
        "score 88,3 · rang 1 tot 1 · robuust · Zou moeten (voorstel). Wisselt met P-4 door geen gewicht alleen.",
      )
      .waitFor();
    await pane.getByRole("button", { name: "Verplicht (1)" }).click();
    await pane.getByText("Moet (voorstel)").waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open(theme);
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Beoordelaars (3) van P-10" }).click();
    await pane.getByRole("dialog").waitFor();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Annuleren" }).click();
    await pane.getByRole("switch", { name: "Per thema" }).click();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Volgorde van thema's vaststellen" }).click();
    await pane.getByRole("dialog").waitFor();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Annuleren" }).click();
    await openPairs(pane);
    await compare(pane, "Kosten tegenover Maatschappelijk effect", "4 keer minder belangrijk dan");
    await compare(pane, "Kosten tegenover Urgentie", "2 keer minder belangrijk dan");
    await compare(pane, "Maatschappelijk effect tegenover Urgentie", "9 keer minder belangrijk dan");
    expect(await axeFindings(bench)).toEqual([]);
  });
});
