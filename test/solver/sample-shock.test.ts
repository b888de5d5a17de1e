/**
 * De schok op het voorbeeldregister, met de hand uitgezocht.
 *
 * De opvang vraagt 900 uur Beleidsadviseur sociaal in 2023-Q1. Het aanbod is 4300; het plan vraagt er P-14 160, P-18 220,
 * P-19 280, P-20 160, P-21 240, P-22 400, P-23 100, P-25 60 en L-2 1800: 3420. Er is 880 over, dus 20 te weinig. Van wie daar
 * vragen en nog niet vastliggen zijn P-20 en P-23 verplicht en staan P-21 en P-25 in de top 10: alleen P-18 kan wijken. Eén
 * kwartaal later is het minste, want dan vraagt het in Q1 niets.
 *
 * In 2023-Q3 vraagt hij 300 uur Beleidsadviseur ruimte. Het aanbod is de helft van 3000; het plan vraagt er P-1 160, P-2 60,
 * P-3 80, P-4 60, P-5 100, P-6 140, P-7 200, P-8 220, P-9 120, P-11 180 en P-12 80: 1400. Er is 100 over, dus 200 te weinig.
 * P-4 staat in de top 10 en P-9 is verplicht. P-5 (120, 120, 100, 40) moet drie kwartalen later om Q3 vrij te laten, en dat
 * geeft 100; P-11 (elk kwartaal 180) ook drie, en dat geeft 180; P-12, dat in Q3 begint, één, en dat geeft 80. Zonder P-11 is
 * het 180 van de 200; met P-11 ontbreken er nog 20, en daarvoor is P-12 het minste: samen vier kwartalen.
 */
import { periodOf } from "../support/builders";
import { portfolio } from "../support/sample-portfolio";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { solveInProcess } from "../../src/solver/in-process";
import { workOutShock } from "../../src/solver/work-out-shock";

const quarter = (key: string) => periodOf(key).key;

test("de opvang verdringt P-12 en P-18 een kwartaal en P-11 drie, en hun driehoeken horen het", async () => {
  const { answer, displaced, outcome, unplaced } = await workOutShock(
    solveInProcess,
    portfolio,
    portfolioProblem(portfolio),
    {
      name: "Opvang",
      asks: [
        { role: "Beleidsadviseur sociaal", period: quarter("2023-Q1"), hours: 900 },
        { role: "Beleidsadviseur ruimte", period: quarter("2023-Q3"), hours: 300 },
      ],
    },
  );
  expect(answer.status).toBe("optimal");
  expect(unplaced).toEqual([]);
  expect(
    displaced.map(({ item, kind, shift, from, to }) => [item.nr, kind, shift, from?.start.key, to?.start.key]),
  ).toEqual([
    ["P-11", "shifted", 3, "2023-Q1", "2023-Q4"],
    ["P-12", "shifted", 1, "2023-Q3", "2023-Q4"],
    ["P-18", "shifted", 1, "2023-Q1", "2023-Q2"],
  ]);
  const of = (nr: string) => portfolio.initiatives.find((item) => item.nr === nr);
  expect(displaced.map(({ told }) => told)).toEqual(
    ["P-11", "P-12", "P-18"].map((nr) => [
      ...(of(nr)?.politicalSponsor ?? []),
      ...(of(nr)?.executiveSponsor ?? []),
      ...(of(nr)?.lead ?? []),
    ]),
  );
  const social = outcome?.cells.find(
    ({ role, period }) => role === "Beleidsadviseur sociaal" && period.key === "2023-Q1",
  );
  expect(social).toMatchObject({ supply: 4300, demandBefore: 4320, demandAfter: 4100, shortAfter: 0 });
});
