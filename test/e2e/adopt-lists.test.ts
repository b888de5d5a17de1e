/** A messy workbook of plain ranges becomes a register: see what was recognised, answer the mapping, run the check. */
import type { Frame } from "playwright-core";
import { priorities, withCells } from "../support/lists/hand-made";
import { makeXlsx } from "../support/make-xlsx";
import { describeWithChromium } from "./support/chromium";
import { axeFindings } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(120_000);

/** A DPL with groups and sums, a list of people under a title and with a note, and the two beside loose remarks. */
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
        ["C. Jansen (fictief)", "projectleider", "Ruimte"],
        [],
        ["* vacatures staan er niet bij"],
      ],
    },
    { name: "Kladblok", rows: [["bellen met de provincie"], [], [42]] },
  ],
});

describeWithChromium("adopting plain lists", () => {
  let bench: Workbench;
  const select = (pane: Frame, label: string, option: string): Promise<readonly string[]> =>
    pane.getByLabel(label, { exact: true }).selectOption({ label: option });
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test("what was recognised is shown first; then the tables are made, and the check runs", async () => {
    bench = await openWorkbench({ width: 350, xlsx: messy });
    const pane = await bench.pane();
    await pane.getByRole("heading", { name: "Beginnen" }).waitFor();
    await pane.getByRole("button", { name: "Zoek lijsten in gewone cellen" }).click();

    const list = pane.getByRole("region", { name: "DPL, A1:D20" });
    await list.getByRole("button", { name: /^Herkend/u }).click();
    await list.getByText("Rij 4: koppen (bekende woorden naast elkaar): Nr. | Onderwerp | Structureel").waitFor();
    await list.getByText("Rij 5: groep (alleen een tekst, met rijen eronder): Prioriteit 1").waitFor();
    await list.getByText("Rij 6 tot en met 7: rijen (ingevuld)").waitFor();
    await list.getByText("Rij 8: subtotaal (begint met subtotaal)").waitFor();
    await list.getByText("Rij 20: noot (staat onder de rijen)").waitFor();
    await list.getByText("Alleen als kopie").waitFor();
    expect(await bench.sheets()).toEqual(expect.not.arrayContaining(["Portfolio"]));
    expect(await axeFindings(bench)).toEqual([]);

    expect(await pane.getByLabel("DPL, A1:D20 is", { exact: true }).inputValue()).toBe("initiatives");
    expect(await list.getByLabel("Groepen worden de kolom").inputValue()).toBe("priorityGroup");
    const people = "Wie is wie, A1:C8";
    await select(pane, `${people} is`, "Personen");
    const region = pane.getByRole("region", { name: people });
    await region.getByText("Nodig, en nog niet gekozen: Functie").waitFor();
    await region.getByRole("button", { name: /^Kolommen/u }).click();
    await select(pane, "Kolom Rol in huis", "Functie (nodig)");
    await region.getByLabel("Waar").selectOption({ label: "een tabel op deze plek" });
    await pane.getByRole("button", { name: "Maak er tabellen van" }).click();
    await pane.getByText("Gemaakt: Portfolio en Personen.").waitFor();

    expect((await bench.cell("Portfolio!A2")).text).toBe("1-1");
    expect((await bench.cell("Portfolio!E2")).text).toBe("Prioriteit 1: onontkoombaar");
    expect((await bench.cell("DPL!B8")).text).toBe("Subtotaal:");
    expect((await bench.cell("Wie is wie!B3")).text).toBe("Rol in huis");
    await pane.getByRole("button", { name: "Maak Overzicht en Controle" }).click();
    await pane.getByText("Gemaakt: Controle en Overzicht.").waitFor();
    expect(await bench.sheets()).toEqual(
      expect.arrayContaining(["Controle", "Overzicht", "Portfolio", "DPL", "Kladblok"]),
    );
  });

  test("a printed subtotal that its rows do not make is said, and leads to its cell", async () => {
    bench = await openWorkbench({ width: 350, xlsx: makeXlsx({ sheets: [withCells(priorities, { C8: 110000 })] }) });
    const pane = await bench.pane();
    await pane.getByRole("button", { name: "Zoek lijsten in gewone cellen" }).click();
    const list = pane.getByRole("region", { name: "DPL, A1:D20" });
    // 80.000 and 20.000 are printed as 110.000, and the total of 125.500 still agrees with the rows
    await list.getByText(/110\.000.*100\.000|100\.000.*110\.000/u).waitFor();
    expect(await list.getByText(/^nu nodig, L-1$/u).count()).toBe(1);
    await list.getByRole("button", { name: /DPL, rij 8/u }).click();
    await bench.page.waitForFunction(() => window.koersvast?.shows("DPL!C8"));
  });

  test("a workbook without lists says so", async () => {
    bench = await openWorkbench({ width: 350, xlsx: makeXlsx({ sheets: [{ name: "Kladblok", rows: [["bellen"]] }] }) });
    const pane = await bench.pane();
    await pane.getByRole("button", { name: "Zoek lijsten in gewone cellen" }).click();
    await pane.getByText("Buiten tabellen is geen lijst met koppen herkend.").waitFor();
  });
});
