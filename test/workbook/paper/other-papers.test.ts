/** Voortgang, driehoeken, the lists and Zo werken wij: each figure from the register. */
import { defaultSettings } from "../../../src/domain/settings";
import { fraction } from "../../../src/domain/quantity";
import { holderPaper, placePaper } from "../../../src/workbook/paper/item-lists";
import { methodPaper } from "../../../src/workbook/paper/method";
import type { PaperGround } from "../../../src/workbook/paper/paper-of";
import { progressPaper } from "../../../src/workbook/paper/progress";
import { trianglePaper } from "../../../src/workbook/paper/triangle-list";
import { aCriterion, anInitiative, aProduct, aPortfolio, on, staff, status } from "../../support/builders";
import { cellsUnder, rowUnder, textsIn } from "../../support/papers/paper-parts";
import { portfolio as sampleRegister } from "../../support/sample-portfolio";
import { rowsOf, textOf } from "../../samples/sample";

const today = on("2022-09-30");
const ground = (portfolio: PaperGround["portfolio"], rounds: PaperGround["rounds"] = []): PaperGround => ({
  ...{ portfolio, rounds, on: today, issues: [] },
  standing: { kind: "concept", isRoundClosed: false },
});

describe("voortgangsrapportage", () => {
  const sample = progressPaper(ground(sampleRegister));

  test("per portefeuillehouder staat wat vastgelegd is, met de rapportage die te oud is", () => {
    // laatste rapportage 15-12-2021 is 289 dagen oud, de instelling is 26 weken: 182 dagen
    const holder = "M. van Dalen (fictief)";
    expect(cellsUnder(sample, "Wat loopt").length).toBeGreaterThan(0);
    const heading = sample.blocks.findIndex((block) => block.kind === "heading" && block.text === holder);
    const table = sample.blocks.slice(heading).find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows.map(({ cells }) => cells) : [];
    const vastgelegd = ["Voorbereiding", "In uitvoering", "Nazorg"];
    const expected = rowsOf("Portfolio").filter(
      (row) => row["Bestuurlijk opdrachtgever"] === holder && vastgelegd.includes(textOf(row["Status"])),
    );
    expect(rows.map(([nr]) => nr)).toEqual(["L-3", "P-1", "P-2", "P-3", "P-6", "P-7", "P-8"]);
    expect([...expected.map((row) => textOf(row["Nr"]))].sort()).toEqual([...rows.map(([nr]) => nr)].sort());
    expect(rows.find(([nr]) => nr === "P-2")?.slice(-2)).toEqual(["15-12-2021", "te oud"]);
    expect(rows.find(([nr]) => nr === "P-1")?.slice(-2)).toEqual(["05-09-2022", "actueel"]);
  });

  test("de telling per portefeuillehouder: items, oude rapportages en producten", () => {
    // van de drie toegezegde producten van Van Dalen was er één op 30-06-2022 verlangd en geleverd; P-8 wordt later
    expect(rowUnder(sample, "Alle portefeuilles", "M. van Dalen (fictief)")).toEqual([7, 1, 3, 1, 1, 1]);
  });

  test("een product over de datum staat vooraan, met zijn dagen en reden", () => {
    const paper = progressPaper(
      ground(
        aPortfolio({
          initiatives: [anInitiative({ nr: "P-1", politicalSponsor: ["A. Vos"] })],
          products: [
            aProduct({ nr: "P-1", product: "Plan", promisedOn: on("2023-01-01"), forecast: on("2023-01-11") }),
            aProduct({ nr: "P-1", product: "Nota", promisedOn: on("2022-09-20"), shiftReason: "ziekte" }),
          ],
        }),
      ),
    );
    expect(
      cellsUnder(paper, "Toegezegde producten").map(([, product, ...rest]) => [product, ...rest.slice(-4)]),
    ).toEqual([
      ["Nota", "ziekte", null, 10, "over de datum"],
      ["Plan", "", null, 10, "wordt later"],
    ]);
  });

  test("een product van een item dat buiten staat of niet bestaat, telt mee bij wie het toezegde", () => {
    const promised = { promisedOn: on("2022-09-20") };
    const paper = progressPaper(
      ground(
        aPortfolio({
          initiatives: [
            anInitiative({ nr: "P-1", politicalSponsor: ["A. Vos"] }),
            anInitiative({ nr: "P-2", politicalSponsor: ["B. Kok"], status: status("Geparkeerd") }),
          ],
          products: [aProduct({ nr: "P-2", ...promised }), aProduct({ nr: "P-99", ...promised })],
        }),
      ),
    );
    expect(cellsUnder(paper, "Alle portefeuilles")).toEqual([
      ["A. Vos", 1, 1, 0, 0, 0, 0],
      ["B. Kok", 0, 0, 1, 1, 0, 1],
      ["(zonder bestuurlijk opdrachtgever)", 0, 0, 1, 1, 0, 1],
    ]);
  });

  test("wie niets heeft dat loopt of toegezegd is, staat er niet; zonder kolom voor rapportages wordt er niets beweerd", () => {
    const paper = progressPaper(
      ground({
        ...aPortfolio({
          initiatives: [
            anInitiative({ nr: "P-1", politicalSponsor: ["A. Vos"] }),
            anInitiative({ nr: "P-2", politicalSponsor: ["B. Kok"], status: status("Idee") }),
          ],
        }),
        columns: new Map([["initiatives", new Set(["nr", "status"])]]),
      }),
    );
    expect(cellsUnder(paper, "Alle portefeuilles")).toEqual([["A. Vos", 1, null, 0, 0, 0, 0]]);
    expect(textsIn(paper).join(" ")).not.toContain("te oud");
  });
});

describe("driehoeklijst", () => {
  test("het voorbeeldregister: 15 van de 32 zijn volledig, en elk gebrek staat er met zijn driehoek", () => {
    const sample = trianglePaper(ground(sampleRegister));
    // verwachting.ts: 9 gebroken, 2 leeg waar hij geëist is (P-27, P-36) en 6 door V-6, V-9, V-17 en V-18: 32 − 17 = 15
    expect(textsIn(sample)).toContain("Van 32 items waarvan de status een driehoek vraagt, zijn er 15 volledig.");
    const serious = cellsUnder(sample, "Nu nodig of nodig vóór voorleggen");
    expect(new Set(serious.map(([nr]) => nr)).size).toBe(17);
    expect(serious.find(([nr]) => nr === "P-27")).toEqual([
      ...["P-27", "Dorpshuizen toekomstbestendig", "R. Postma (fictief)", "ontbreekt", "Y. Scholten (fictief)"],
      ...[
        "Er is geen ambtelijk opdrachtgever.",
        "Vul één naam in: de lijnmanager die de capaciteit beschikbaar stelt.",
      ],
      "nu nodig",
    ]);
  });

  test("zonder gebreken zegt de lijst dat", () => {
    const paper = trianglePaper(ground(aPortfolio({ people: staff })));
    expect(textsIn(paper).filter((text) => text === "Er ontbreekt niets.")).toHaveLength(2);
  });
});

describe("lijsten", () => {
  test("per portefeuille: bij iedere portefeuillehouder, met zijn rol, en hoeveel er buiten staan", () => {
    const paper = holderPaper(
      ground(
        aPortfolio({
          initiatives: [
            anInitiative({ nr: "P-1", politicalSponsor: ["A. Vos"], portfolioHolders: ["B. Kok"] }),
            anInitiative({ nr: "P-2", politicalSponsor: [], portfolioHolders: [] }),
            anInitiative({ nr: "P-3", status: status("Gestopt") }),
          ],
        }),
      ),
    );
    expect(rowUnder(paper, "A. Vos (1)", "P-1")[3]).toBe("bestuurlijk opdrachtgever");
    expect(rowUnder(paper, "B. Kok (1)", "P-1")[3]).toBe("portefeuillehouder");
    expect(rowUnder(paper, "Zonder portefeuillehouder (1)", "P-2")[3]).toBeNull();
    expect(textsIn(paper)).toContain(
      "Getoond is wat vastgelegd of gewenst is; 1 item buiten (geparkeerd, gestopt, afgerond) staat er niet bij.",
    );
  });

  test("per kern: elke kern van het voorbeeldregister met haar items, onafhankelijk geteld", () => {
    const paper = placePaper(ground(sampleRegister));
    const out = ["Geparkeerd", "On hold", "Gestopt", "Uitbesteed", "Afgerond"];
    const rows = [...new Map(rowsOf("Portfolio").map((row) => [textOf(row["Nr"]), row])).values()].filter(
      (row) => !out.includes(textOf(row["Status"])),
    );
    const inPlace = (place: string): readonly string[] =>
      rows.filter((row) => textOf(row["Kern of wijk"]).split("; ").includes(place)).map((row) => textOf(row["Nr"]));
    for (const place of ["Noorderzijl", "Oudemeer", "Zandeveen", "Gemeentebreed"])
      expect([...cellsUnder(paper, `${place} (${inPlace(place).length})`).map(([nr]) => nr)].sort()).toEqual(
        [...inPlace(place)].sort(),
      );
  });
});

describe("zo werken wij", () => {
  test("criteria met hun gewicht, het zwaarste eerst, en wat slechtst en best is op hun schaal", () => {
    const sample = methodPaper(ground(sampleRegister));
    const rows = cellsUnder(sample, "Criteria en gewichten");
    expect(rows[0]?.slice(0, 2)).toEqual(["Maatschappelijk effect", 0.2]);
    expect(rows.reduce((sum, [, share]) => sum + Number(share), 0)).toBeCloseTo(1);
    expect(rowUnder(sample, "Criteria en gewichten", "Haalbaarheid")).toEqual([
      0.1,
      "5: Zeer veel belemmeringen: mensen, grond en geld ontbreken",
      "1: Geen belemmeringen: mensen, grond en geld zijn er",
    ]);
    expect(textsIn(sample).join(" ")).toContain("Telt niet mee: Voorbeeldfunctie.");
  });

  test("het noemt met welke cijfers het gebruikt is: items, jaren, uren, grenzen en de ronde", () => {
    // verwachting.ts: 20 vastgelegd en 19 + 1 gewenst
    expect(textsIn(methodPaper(ground(sampleRegister)))).toContain(
      "Versie: 40 items: 20 vastgelegd, 20 gewenst; begroting 2023 tot en met 2026; 1 fte is 1.400 uur per jaar.",
    );
    const settings = { ...defaultSettings, tightAbove: fraction(0.8), weightSpread: fraction(0.1) };
    const round = { name: "Najaar", openedOn: today, deadline: today, closedOn: today };
    const texts = textsIn(methodPaper(ground(aPortfolio({ settings, criteria: [aCriterion("Effect")] }), [round])));
    expect(texts.join("\n")).toMatch(/Tekort, krap: .*meer dan 80 % van het aanbod/u);
    expect(texts.join("\n")).toMatch(/Robuust: .*elk gewicht 10 % hoger of lager/u);
    expect(texts.join("\n")).toMatch(/Versie: .*; actualisatieronde Najaar\./u);
  });

  test("de drie mogelijkheden van het college heten zoals zij heten", () =>
    expect(textsIn(methodPaper(ground(aPortfolio()))).join(" ")).toContain(
      "niet doen, faseren, extra middelen beschikbaar stellen",
    ));
});
