/**
 * From what people have today to what changed since: a messy workbook of plain ranges becomes a register, the check runs, a
 * round is opened and closed, five things change, and the comparison is printed.
 */
import type { Frame } from "playwright-core";
import { priorities } from "../support/lists/hand-made";
import { makeXlsx } from "../support/make-xlsx";
import { describeWithChromium } from "./support/chromium";
import { openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(180_000);

const messy = makeXlsx({
  sheets: [
    priorities,
    {
      name: "Wie is wie",
      rows: [
        ["Bezetting, stand september"],
        [],
        ["Naam", "Rol in huis", "Team"],
        ["A. Vos (fictief)", "wethouder", null],
        ["B. Smit (fictief)", "lijnmanager", "Ruimte"],
      ],
    },
    { name: "Kladblok", rows: [["bellen met de provincie"]] },
  ],
});

describeWithChromium("from plain ranges to a comparison", () => {
  let bench: Workbench;
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  const adopt = async (pane: Frame): Promise<void> => {
    await pane.getByRole("button", { name: "Zoek lijsten in gewone cellen" }).click();
    const people = "Wie is wie, A1:C5";
    await pane.getByLabel(`${people} is`, { exact: true }).selectOption({ label: "Personen" });
    const region = pane.getByRole("region", { name: people });
    await region.getByRole("button", { name: /^Kolommen/u }).click();
    await pane.getByLabel("Kolom Rol in huis", { exact: true }).selectOption({ label: "Functie (nodig)" });
    await pane.getByRole("button", { name: "Maak er tabellen van" }).click();
    await pane.getByText("Gemaakt: Portfolio en Personen.").waitFor();
  };

  test("adopted, checked, a round closed, five things changed, and the comparison says which five", async () => {
    bench = await openWorkbench({ width: 350, xlsx: messy });
    const pane = await bench.pane();
    await adopt(pane);
    await pane.getByRole("button", { name: "Maak Overzicht en Controle" }).click();
    await pane.getByText("Gemaakt: Controle en Overzicht.").waitFor();

    await openView(pane, "Rondes");
    await pane.getByLabel("Naam van de ronde").fill("Najaar 2022");
    await pane.getByLabel("Antwoord uiterlijk").fill("2022-10-14");
    await pane.getByRole("button", { name: "Open de ronde" }).click();
    await pane.getByRole("button", { name: "Sluit de ronde" }).click();
    await pane.getByRole("button", { name: "Sluit toch" }).click();
    await pane.getByText("De vorige ronde, Najaar 2022, is gesloten op 30-09-2022.").waitFor();

    for (const [row, name] of [
      ["2", "Opvang in twee dorpen (fictief)"],
      ["3", "Beheer van groen (fictief)"],
      ["4", "Wonen voor starters (fictief)"],
      ["5", "Woonvisie 2030 (fictief)"],
      ["6", "Dorpshuizen en scholen (fictief)"],
    ] as const)
      await bench.type(`Portfolio!B${row}`, name);
    await pane.getByRole("button", { name: "Schrijf blad Wat is er veranderd" }).click();
    await pane.getByText("Blad Wat is er veranderd is geschreven.").waitFor();
    const texts = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const row = await Promise.all(
          ["A", "B", "C", "D", "E"].map(
            async (column) => (await bench.cell(`Wat is er veranderd!${column}${at + 1}`)).text,
          ),
        );
        return row.join(" ");
      }),
    );
    expect(texts.filter((text) => text.includes("Gewijzigde items (5)"))).toHaveLength(1);
    for (const name of [
      "Opvang in twee dorpen",
      "Beheer van groen",
      "Wonen voor starters",
      "Woonvisie 2030",
      "scholen",
    ])
      expect(texts.some((text) => text.includes(name))).toBe(true);
  });
});
