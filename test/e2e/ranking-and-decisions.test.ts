/** Trying other weights in the pane, writing them, and giving an item another place; making decision sheets. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withColumn } from "../support/register-cases";
import { describeWithChromium } from "./support/chromium";
import { axeFindings, openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(90_000);

/** Ranked P-6, P-4, P-10 by the weights 3, 2 and 1; P-5 is verplicht. */
const xlsx = makeXlsx(
  registerWith(withColumn("Portfolio", "Vastgestelde rang", []), withColumn("Portfolio", "Motivering rang", [])),
);

let bench: Workbench;
const open = async (view: string, theme: "light" | "dark" = "light"): Promise<Frame> => {
  bench = await openWorkbench({ xlsx, width: 350, theme });
  const pane = await bench.pane();
  await pane.getByRole("tab", { name: "Overzicht" }).waitFor();
  await openView(pane, view);
  await pane.getByRole("heading", { level: 1, name: view }).waitFor();
  return pane;
};

/** The items of the list from above, each by its rank and its Nr. */
const ranked = async (pane: Frame): Promise<readonly string[]> => {
  const items = await pane.getByRole("list", { name: "Rangorde" }).getByRole("listitem").allInnerTexts();
  return items.flatMap((text) => /^(\d+)\s[\s\S]*?(P-\d+) /u.exec(text)?.slice(1).join(" ") ?? []);
};

describeWithChromium("the ranking", () => {
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("other weights move the ranks while nothing is written, and are taken over when asked", async () => {
    const pane = await open("Prioritering");
    expect(await ranked(pane)).toEqual(["1 P-6", "2 P-4", "3 P-10"]);
    await pane.getByText("rang 1 tot 1 · robuust").waitFor();

    await pane.getByText("Gewichten (3)").click();
    await pane.getByRole("textbox", { name: "Gewicht van Kosten" }).fill("30");
    await pane.getByRole("img", { name: "1 plaats hoger dan met de gewichten van de werkmap" }).waitFor();
    expect(await ranked(pane)).toEqual(["1 P-6", "2 P-10", "3 P-4"]);
    await pane.getByText("telt voor 86 % · in de werkmap 1").waitFor();
    expect((await bench.cell("Beoordelingscriteria!B4")).text).toBe("1");

    await pane.getByRole("slider", { name: "Kosten" }).focus();
    await bench.page.keyboard.press("Home");
    await pane
      .getByRole("img", { name: "1 plaats hoger dan met de gewichten van de werkmap" })
      .waitFor({ state: "detached" });
    await pane.getByText("telt niet mee · in de werkmap 1").waitFor();
    await pane.getByRole("textbox", { name: "Gewicht van Kosten" }).fill("30");

    await pane.getByRole("button", { name: "Gewichten overnemen" }).click();
    await pane.getByText("1 gewicht staat nu in Beoordelingscriteria.").waitFor();
    await bench.waitForCell("Beoordelingscriteria!B4", "30");
    expect([
      (await bench.cell("Beoordelingscriteria!B2")).text,
      (await bench.cell("Beoordelingscriteria!B3")).text,
    ]).toEqual(["3", "2"]);
    expect(await ranked(pane)).toEqual(["1 P-6", "2 P-10", "3 P-4"]);
  });

  test("an item gets another place with a reason, which stand in the register and beside its score", async () => {
    const pane = await open("Prioritering");
    await pane.getByRole("button", { name: "P-10 hoger zetten" }).click();
    const dialog = pane.getByRole("dialog", { name: /Andere plaats voor P-10/u });
    await dialog.getByRole("textbox", { name: "Plaats (1 tot 3)" }).fill("1");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await dialog.getByText("Schrijf op waarom deze volgorde afwijkt van de score.").waitFor();
    await dialog.getByRole("textbox", { name: "Motivering" }).fill("Motie van de raad");
    await dialog.getByText("P-10: 1").waitFor();
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await pane.getByText("De plaats van P-10 is vastgesteld.").waitFor();
    await bench.waitForCell("Portfolio!AA8", "1");
    expect((await bench.cell("Portfolio!AB8")).text).toBe("Motie van de raad");
    await pane.getByText("Vastgesteld op 1; de score zegt 3 (2 plaatsen hoger): Motie van de raad").waitFor();
    expect(await ranked(pane)).toEqual(["3 P-10", "1 P-6", "2 P-4"]);
  });

  test("what Excel cannot undo at once is said before, and only where there is more than one cell", async () => {
    const pane = await open("Prioritering");
    const note = pane.getByText("Ongedaan maken gaat in deze Excel cel voor cel.");
    await pane.getByText("Gewichten (3)").click();
    await pane.getByRole("textbox", { name: "Gewicht van Kosten" }).fill("4");
    await pane.getByText("telt voor 44 % · in de werkmap 1").waitFor();
    expect(await note.count()).toBe(0);
    await pane.getByRole("textbox", { name: "Gewicht van Urgentie" }).fill("4");
    await note.waitFor();
    await pane.getByRole("button", { name: "Gewichten overnemen" }).click();
    await pane.getByText("2 gewichten staan nu in Beoordelingscriteria.").waitFor();
    for (const [kosten, urgentie] of [
      ["4", "4"],
      ["1", "4"],
      ["1", "2"],
    ] as const) {
      await bench.waitForCell("Beoordelingscriteria!B4", kosten);
      await bench.waitForCell("Beoordelingscriteria!B3", urgentie);
      await bench.page.getByRole("button", { name: "Ongedaan maken" }).click();
    }
  });

  test("what was typed for a place that is refused stays, with why", async () => {
    const pane = await open("Prioritering");
    await pane.getByRole("button", { name: "P-10 hoger zetten" }).click();
    const dialog = pane.getByRole("dialog", { name: /Andere plaats voor P-10/u });
    const reason = dialog.getByRole("textbox", { name: "Motivering" });
    await reason.fill("Motie van de raad");
    await dialog.getByText("Ongedaan maken gaat in deze Excel cel voor cel.").waitFor();
    await bench.type("Portfolio!AB8", "Al bedacht");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await dialog.getByRole("alert").getByText("Gewijzigd door een ander").waitFor();
    expect(await reason.inputValue()).toBe("Motie van de raad");
    await dialog.getByRole("button", { name: "Vaststellen" }).click();
    await dialog.waitFor({ state: "detached" });
    await bench.waitForCell("Portfolio!AB8", "Motie van de raad");
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open("Prioritering", theme);
    await pane.getByText("Gewichten (3)").click();
    await pane.getByRole("textbox", { name: "Gewicht van Kosten" }).fill("30");
    await pane.getByRole("img", { name: /hoger dan met/u }).waitFor();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: "Herstellen" }).click();
    await pane.getByRole("button", { name: "P-10 hoger zetten" }).click();
    await pane.getByRole("dialog").waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});

describeWithChromium("the decision sheets", () => {
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("three are made, and each can be gone to", async () => {
    const pane = await open("Besluitbladen");
    for (const name of ["K-1 Zwembad", "P-6 Zorg", "P-10 Bomenplan"])
      await pane.getByRole("checkbox", { name: new RegExp(`^${name}`, "u") }).click();
    await pane.getByRole("button", { name: "Maak 3 besluitbladen" }).click();
    await pane.getByText("3 besluitbladen zijn gemaakt.").waitFor();
    expect(await bench.sheets()).toEqual(
      expect.arrayContaining(["Besluit K-1", "Besluit P-6", "Besluit P-10", "Overzicht"]),
    );
    await pane.getByRole("button", { name: "Besluit P-6" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shown("A1").text === "Besluitblad P-6");
  });

  test("a sheet shows what it lacks, leads to that cell, and back to the list", async () => {
    const pane = await open("Besluitbladen");
    await pane.getByRole("button", { name: "P-10 Bomenplan (fictief)" }).click();
    await pane.getByRole("heading", { level: 1, name: "Besluitblad P-10" }).waitFor();
    await pane.getByText("Item P-10 heeft nog geen rij in Keuzes").first().waitFor();
    await pane.getByRole("button", { name: "Naar Portfolio, kolom Aanleiding" }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("Portfolio!R8"));
    await pane.getByRole("heading", { level: 3, name: "Voorgesteld besluit" }).waitFor();
    await pane.getByRole("button", { name: "Alle keuzes" }).click();
    await pane.getByRole("heading", { level: 2, name: "Open keuzes" }).waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
    const pane = await open("Besluitbladen", theme);
    await pane.getByRole("checkbox", { name: /^K-1/u }).click();
    expect(await axeFindings(bench)).toEqual([]);
    await pane.getByRole("button", { name: /^K-1 Zwembad/u }).click();
    await pane.getByRole("heading", { level: 1, name: "Besluitblad K-1" }).waitFor();
    expect(await axeFindings(bench)).toEqual([]);
  });
});

describeWithChromium("what the ranking cannot load", () => {
  test("is said, and can be tried again", async () => {
    bench = await openWorkbench({ xlsx, width: 350 });
    const { page } = bench;
    const loaded = page.waitForEvent("worker");
    const pane = await bench.pane();
    await pane.getByRole("tab", { name: "Overzicht" }).waitFor();
    await openView(pane, "Prioritering");
    await pane.getByText("rang 1 tot 1 · robuust").waitFor();
    await page.route((await loaded).url(), (route) => route.abort());
    await pane.getByText("Gewichten (3)").click();
    await pane.getByRole("textbox", { name: "Gewicht van Kosten" }).fill("30");
    await pane.getByText("Hoe vast de rangen staan, is niet berekend").waitFor();
    expect(await ranked(pane)).toEqual(["1 P-6", "2 P-10", "3 P-4"]);
    expect(await pane.getByText(/^score \d+(,\d)?$/u).count()).toBe(3);
    await page.unrouteAll();
    await pane.getByRole("button", { name: "Probeer opnieuw" }).click();
    await pane
      .getByText(/· (robuust|gevoelig)$/u)
      .first()
      .waitFor();
    expect(await pane.getByRole("button", { name: "Probeer opnieuw" }).count()).toBe(0);
    await bench.close();
  });
});
