/** Making a decision sheet or another paper definitive: refused for each thing that lacks, while no round is closed and once the register changed, else said on the sheet. */
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { runPaperDocuments, runPapers } from "../../src/actions/papers";
import { runCloseRound, runOpenRound } from "../../src/actions/rounds";
import type { DecisionGap } from "../../src/domain/decision-gap";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import type { PaperId } from "../../src/messages/papers/paper-names";
import { gaps } from "../messages/specimens/gaps";
import { openWorkbook, sheetNames, sheetValues } from "../support/driver";
import {
  type Change,
  registerWith,
  withCell,
  withColumn,
  withoutRows,
  withRow,
  withSheets,
} from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";
import type { CellInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);
const { programmeManager, projectLeader, processDirector, officer } = person;
const everybody = [projectLeader, programmeManager, processDirector, officer];

const definitive = () => runDecisionSheets(on, ["K-1"], {}, "definitive");

const closeRound = async (): Promise<void> => {
  await runOpenRound(on, { name: "Najaar 2022", deadline: dayOf(2022, 10, 14) });
  const closed = await runCloseRound(on, everybody);
  if (closed.kind !== "done") throw new Error(JSON.stringify(closed));
};

const openClosed = async (...changes: readonly Change[]) => {
  const host = await openWorkbook(registerWith(...changes));
  await closeRound();
  return host;
};

const inChoice = (heading: string, cell: CellInput): Change => withCell("Keuzes", 2, heading, cell);
const inAlternative = (row: number, heading: string, cell: CellInput): Change =>
  withCell("Alternatieven", row + 1, heading, cell);

test("compleet en met een gesloten ronde: het blad zegt dat het definitief is, en uit welke ronde", async () => {
  await openClosed();
  expect(await definitive()).toMatchObject({ kind: "done", sheets: ["Besluit K-1 (definitief)", "Overzicht"] });
  const said = (await sheetValues("Besluit K-1 (definitief)")).map(([first]) => first);
  expect(said).toContain("Definitief, uit actualisatieronde Najaar 2022, gesloten op 01-10-2022.");
  expect(said.join()).not.toMatch(/concept/iu);
});

test("een nieuw concept laat het definitieve blad staan", async () => {
  await openClosed();
  await definitive();
  const before = await sheetValues("Besluit K-1 (definitief)");
  await runDecisionSheets(on, ["K-1"]);
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Besluit K-1", "Besluit K-1 (definitief)"]));
  expect(await sheetValues("Besluit K-1 (definitief)")).toEqual(before);
});

const cases: readonly [string, Change, DecisionGap["kind"], RegExp][] = [
  ["één mogelijkheid", withoutRows("Alternatieven"), "fewerThanTwoAlternatives", /nodig zijn er ten minste twee/u],
  ["geen niet doen", inAlternative(1, "Alternatief", "wachten"), "noNotDoing", /'niet doen' ontbreekt/u],
  ["geen effect", inAlternative(2, "Effect", null), "alternativeIncomplete", /'faseren': effect ontbreekt/u],
  ["geen bemensing", inAlternative(2, "Bemensing", null), "alternativeIncomplete", /'faseren': bemensing ontbreekt/u],
  ["geen uren", inAlternative(3, "Uren", null), "personnelMissing", /in uren ontbreken bij extra middelen/u],
  ["geen aanbeveling", inAlternative(2, "Aanbevolen", null), "noRecommendation", /Geen mogelijkheid is aanbevolen/u],
  ["twee aanbevelingen", inAlternative(3, "Aanbevolen", "ja"), "severalRecommendations", /faseren en extra middelen/u],
  ["geen beslispunten", inChoice("Beslispunten", null), "decisionPointsMissing", /beslispunten ontbreken/u],
  ["geen werkwoord", inChoice("Beslispunten", "Het zwembad"), "decisionPointWithoutVerb", /geen werkwoord/u],
  ["geen aanleiding", inChoice("Aanleiding", null), "backgroundMissing", /aanleiding ontbreekt/u],
  ["geen beoogd effect", inChoice("Beoogd effect", null), "intendedEffectMissing", /beoogd effect ontbreekt/u],
  ["geen argumenten", inChoice("Argumenten", null), "argumentsMissing", /argumenten ontbreken/u],
  ["geen kanttekening", inChoice("Kanttekeningen", null), "caveatsMissing", /geen kanttekening/u],
  ["geen communicatie", inChoice("Communicatie", null), "communicationMissing", /communicatie ontbreekt/u],
  ["geen openbaarheid", inChoice("Openbaarheid", null), "publicityUnset", /openbaarheid is niet gekozen/u],
  ["geen steller", inChoice("Steller", null), "authorMissing", /steller ontbreekt/u],
  ["geen deadline", inChoice("Deadline", null), "deadlineMissing", /datum waarop besloten moet zijn, ontbreekt/u],
  ["een verstreken deadline", inChoice("Deadline", { date: "2022-09-01" }), "deadlinePassed", /is voorbij/u],
  ["een onbekend item", inChoice("Nr", "P-4; P-77"), "unknownInitiative", /'P-77' staat niet in Portfolio/u],
  [
    "meer lasten dan dekking",
    withRow("Financien", { Nr: "P-4", Soort: "lasten", Aard: "incidenteel", "2023": 5 }),
    "fundingIncomplete",
    /De dekking in 2023 .* niet gelijk aan de lasten/u,
  ],
  [
    "geen dekking",
    withoutRows("Financien"),
    "alternativesWithoutFunding",
    /Dekking ontbreekt bij niet doen, faseren en extra middelen/u,
  ],
  [
    "een investering zonder dekking",
    (book) =>
      withRow("Financien", { Nr: "P-4", Soort: "investering", Aard: "incidenteel", "2023": 5 })(
        withoutRows("Financien")(book),
      ),
    "investmentWithoutFunding",
    /investering, maar geen dekking/u,
  ],
  [
    "geen portefeuillehouder",
    (book) =>
      withCell(
        "Portfolio",
        5,
        "Portefeuillehouders",
        null,
      )(withCell("Portfolio", 5, "Bestuurlijk opdrachtgever", null)(book)),
    "portfolioHolderMissing",
    /portefeuillehouder ontbreekt/u,
  ],
  ["besloten zonder besluit", inChoice("Status", "besloten"), "decisionIncomplete", /staat op besloten, maar/u],
];

test("elk gat van een keuze heeft hieronder zijn geval", () => {
  const tested = new Set(cases.map(([, , kind]) => kind));
  expect(Object.keys(gaps).filter((kind) => !tested.has(kind as DecisionGap["kind"]))).toEqual(["noChoice"]);
});

test.each(cases)("%s: geweigerd, en het gat staat erbij", async (_, change, kind, said) => {
  await openClosed(change);
  const before = await sheetNames();
  const outcome = await definitive();
  if (outcome.kind !== "refused" || outcome.refusal.code !== "notDefinitive") throw new Error(JSON.stringify(outcome));
  expect(outcome.refusal.round.kind).toBe("closed");
  expect(outcome.refusal.choices.flatMap((paper) => paper.gaps.map((gap) => gap.kind))).toContain(kind);
  expect(refusalText(outcome.refusal)).toMatch(said);
  expect(await sheetNames()).toEqual(before);
});

test("zonder ronde of met een open ronde: geweigerd, ook als er niets ontbreekt", async () => {
  await openWorkbook(registerWith());
  expect(await definitive()).toMatchObject({
    refusal: { code: "notDefinitive", round: { kind: "none" }, choices: [], changed: [] },
  });
  await runOpenRound(on, { name: "Najaar 2022", deadline: dayOf(2022, 10, 14) });
  expect(await definitive()).toMatchObject({
    refusal: { code: "notDefinitive", round: { kind: "open" }, choices: [], changed: [] },
  });
  expect(await sheetNames()).not.toContain("Besluit K-1 (definitief)");
});

test("van meer bladen noemt de weigering elk blad dat iets mist, en er wordt er geen gemaakt", async () => {
  await openClosed();
  const outcome = await runDecisionSheets(on, ["K-1", "P-2", "P-3"], {}, "definitive");
  if (outcome.kind !== "refused" || outcome.refusal.code !== "notDefinitive") throw new Error(JSON.stringify(outcome));
  expect(outcome.refusal.choices.map(({ number }) => number)).toEqual(["P-2", "P-3"]);
});

describe("na het sluiten van de ronde", () => {
  const changedIn = async (): Promise<unknown> => {
    const outcome = await definitive();
    if (outcome.kind !== "refused" || outcome.refusal.code !== "notDefinitive")
      throw new Error(JSON.stringify(outcome));
    return outcome.refusal.changed;
  };

  const onParts = (change: (part: Excel.CustomXmlPart) => void): Promise<void> =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/namespaceUri");
      await context.sync();
      parts.items.filter(({ namespaceUri }) => namespaceUri.endsWith("-closing")).forEach(change);
      await context.sync();
    });

  test("één gewijzigde cel: geweigerd, met wat er gewijzigd is; teruggezet of na een nieuwe ronde kan het weer", async () => {
    const host = await openClosed();
    const before = await sheetNames();
    await host.user.type("Portfolio!B4", "Fietspad Esweg, breder (fictief)");
    const outcome = await definitive();
    if (outcome.kind !== "refused") throw new Error(outcome.kind);
    expect(refusalText(outcome.refusal)).toBe(
      "Definitief maken kan nog niet; er is niets geschreven. Na het sluiten van ronde 'Najaar 2022' op 01-10-2022 is gewijzigd: Portfolio P-3. Sluit een nieuwe ronde, of maak het stuk als concept.",
    );
    expect(await sheetNames()).toEqual(before);
    await host.user.type("Portfolio!B4", "Fietspad Esweg (fictief)");
    expect((await definitive()).kind).toBe("done");
    await host.user.type("Portfolio!B4", "Fietspad Esweg, breder (fictief)");
    await runOpenRound(on, { name: "Winter 2022", deadline: on });
    expect((await runCloseRound(on, everybody)).kind).toBe("done");
    expect((await definitive()).kind).toBe("done");
  });

  test("rijen die wijzigen, erbij komen of weggaan, elk bij hun tabel en nummer; van een instelling haar naam", async () => {
    const host = await openClosed();
    await host.user.type("Capaciteitsvraag!G3", 130);
    await host.user.type("Capaciteitsvraag!G4", 21);
    await host.user.type("Financien!A3", "P-10");
    await host.user.type("Instellingen!B2", "Oostermeer (fictief)");
    expect(await changedIn()).toEqual([
      { table: "Capaciteitsvraag", name: "P-2", rows: 2 },
      { table: "Financien", name: "P-4", rows: 1 },
      { table: "Financien", name: "P-10", rows: 1 },
      { table: "Instellingen", name: "Gemeente", rows: 1 },
    ]);
  });

  test("wat in Keuzes wordt vastgelegd telt ook, al schrijft Koersvast het zelf", async () => {
    const host = await openClosed();
    const [headings = []] = await sheetValues("Keuzes");
    const column = String.fromCharCode("A".charCodeAt(0) + headings.indexOf("MT-advies"));
    await host.user.type(`Keuzes!${column}2`, "Uitbesteden");
    expect(await changedIn()).toEqual([{ table: "Keuzes", name: "K-1", rows: 1 }]);
  });

  test("waar het blad niet op rust telt niet: personen, de volgorde van rijen, een eigen kolom", async () => {
    const host = await openClosed(
      withColumn("Personen", "Mijn notitie", ["los"]),
      withColumn("Keuzes", "Mijn notitie", ["los"]),
    );
    await host.user.type("Keuzes!P2", "vast");
    await host.user.type("Personen!C2", "Een andere afdeling");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Financien").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect((await definitive()).kind).toBe("done");
  });

  test.each([
    ["weg", (part: Excel.CustomXmlPart) => part.delete()],
    [
      "onleesbaar",
      (part: Excel.CustomXmlPart) =>
        part.setXml(
          '<momentopname xmlns="urn:koersvast:momentopname:1-closing" deel="1" van="1">{"version":1}</momentopname>',
        ),
    ],
  ])("een momentopname die %s is: geweigerd, met die reden", async (_, change) => {
    await openClosed();
    await onParts(change);
    expect(await changedIn()).toBeNull();
  });

  test("definitief vraagt één rondgang meer, concept geen", async () => {
    const { statistics } = await openClosed();
    const syncsOf = async (state: "concept" | "definitive"): Promise<number> => {
      statistics.reset();
      expect((await runDecisionSheets(on, ["K-1"], {}, state)).kind).toBe("done");
      return statistics.syncs;
    };
    expect([await syncsOf("concept"), await syncsOf("definitive")]).toEqual([3, 4]);
  });
});

describe("MT-voorstel en Begrotingskeuzes", () => {
  const both: readonly PaperId[] = ["mtProposal", "budgetChoices"];
  const make = (ids: readonly PaperId[], state: "concept" | "definitive") => runPapers(ids, on, undefined, state);
  const bottlenecks = (role: CellInput): Change =>
    withSheets(
      tableSheet(
        "Knelpunten",
        ["Knelpuntnr", "Knelpunt", "Herkomst", "Rol", "Periode", "Uren"],
        [["KP-1", "Te weinig juristen", "lijn", role, "2023-Q1", 40]],
      ),
    );

  test("zijn na een gesloten ronde een concept, tot iemand ze definitief maakt; een nieuw concept laat dat staan", async () => {
    await openClosed(bottlenecks("Jurist"));
    expect(await make(both, "concept")).toMatchObject({ sheets: ["MT-voorstel", "Begrotingskeuzes", "Overzicht"] });
    expect((await sheetValues("MT-voorstel")).flat().join()).toContain("Concept, compleet");
    expect(await make(both, "definitive")).toMatchObject({
      ...{ kind: "done", sheets: ["MT-voorstel (definitief)", "Begrotingskeuzes (definitief)", "Overzicht"] },
    });
    const before = await sheetValues("Begrotingskeuzes (definitief)");
    expect(before.map(([first]) => first)).toContain(
      "Definitief, uit actualisatieronde Najaar 2022, gesloten op 01-10-2022.",
    );
    await make(both, "concept");
    expect(await sheetValues("Begrotingskeuzes (definitief)")).toEqual(before);
  });

  test("worden geweigerd met elke reden, op het blad en in Word", async () => {
    const host = await openClosed(inChoice("Steller", null), bottlenecks(null));
    await host.user.type("Scores!C2", 5);
    const before = await sheetNames();
    const refused = {
      refusal: {
        code: "notDefinitive",
        choices: [{ number: "K-1", gaps: [{ kind: "authorMissing" }] }],
        bottlenecks: [{ number: "KP-1", lacks: ["role"] }],
        changed: [{ table: "Scores", name: "P-4", rows: 1 }],
      },
    };
    expect(await make(both, "definitive")).toMatchObject(refused);
    expect(await runPaperDocuments(both, on, {}, "definitive")).toMatchObject(refused);
    expect(await sheetNames()).toEqual(before);
    // rest niet op Scores of Knelpunten
    expect(await make(["budgetChoices"], "definitive")).toMatchObject({
      refusal: { ...refused.refusal, bottlenecks: [], changed: [] },
    });
  });

  test("lijsten zijn nooit definitief, ook niet als erom gevraagd wordt", async () => {
    const { statistics } = await openWorkbook(registerWith());
    statistics.reset();
    expect(await make(["byHolder", "triangles"], "definitive")).toMatchObject({ kind: "done" });
    expect(statistics.syncs).toBe(3);
    expect(await sheetNames()).not.toContain("Lijst per portefeuillehouder (definitief)");
  });

  test("definitief vraagt één rondgang meer", async () => {
    const { statistics } = await openClosed();
    statistics.reset();
    expect((await make(both, "definitive")).kind).toBe("done");
    expect(statistics.syncs).toBe(4);
  });
});
