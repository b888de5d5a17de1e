/** Making a decision sheet definitive: refused for each thing that lacks and while no round is closed, else said on the sheet. */
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { runCloseRound, runOpenRound } from "../../src/actions/rounds";
import type { DecisionGap } from "../../src/domain/decision-gap";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { gaps } from "../messages/specimens/gaps";
import { openWorkbook, sheetNames, sheetValues } from "../support/driver";
import { type Change, registerWith, withCell, withoutRows, withRow } from "../support/register-cases";
import { person } from "../support/small-register";
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

const openClosed = async (...changes: readonly Change[]): Promise<void> => {
  await openWorkbook(registerWith(...changes));
  await closeRound();
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
  expect(outcome.refusal.papers.flatMap((paper) => paper.gaps.map((gap) => gap.kind))).toContain(kind);
  expect(refusalText(outcome.refusal)).toMatch(said);
  expect(await sheetNames()).toEqual(before);
});

test("zonder ronde of met een open ronde: geweigerd, ook als er niets ontbreekt", async () => {
  await openWorkbook(registerWith());
  expect(await definitive()).toMatchObject({ refusal: { code: "notDefinitive", round: { kind: "none" }, papers: [] } });
  await runOpenRound(on, { name: "Najaar 2022", deadline: dayOf(2022, 10, 14) });
  expect(await definitive()).toMatchObject({ refusal: { code: "notDefinitive", round: { kind: "open" }, papers: [] } });
  expect(await sheetNames()).not.toContain("Besluit K-1 (definitief)");
});

test("van meer bladen noemt de weigering elk blad dat iets mist, en er wordt er geen gemaakt", async () => {
  await openClosed();
  const outcome = await runDecisionSheets(on, ["K-1", "P-2", "P-3"], {}, "definitive");
  if (outcome.kind !== "refused" || outcome.refusal.code !== "notDefinitive") throw new Error(JSON.stringify(outcome));
  expect(outcome.refusal.papers.map(({ number }) => number)).toEqual(["P-2", "P-3"]);
});
