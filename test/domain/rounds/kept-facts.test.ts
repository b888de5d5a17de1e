/** Decisions and promises stay as they were when a snapshot was made of them. */
import type { Choice } from "../../../src/domain/model";
import { checkKept, factsOf } from "../../../src/domain/rounds/kept-facts";
import type { Product } from "../../../src/domain/model/follow-up";
import { aChoice, aPortfolio, aProduct, on } from "../../support/builders";

const then = on("2023-03-01");
const decided = (over: Partial<Choice> = {}): Choice => aChoice({ status: "decided", decision: "Akkoord", ...over });

const found = (before: readonly Choice[], after: readonly Choice[]) =>
  checkKept(aPortfolio({ choices: after }), factsOf(aPortfolio({ choices: before }), then));

test("hetzelfde besluit, of een aanvulling van wat leeg was, is geen bevinding", () => {
  expect(found([decided()], [decided()])).toEqual([]);
  expect(found([decided()], [decided({ decisionNumber: "B-7", motivation: "naar advies" })])).toEqual([]);
});

test("wat nog open was, mag anders worden of verdwijnen", () => {
  expect(found([aChoice()], [aChoice({ title: "Anders" })])).toEqual([]);
  expect(found([aChoice()], [])).toEqual([]);
});

test("S-22: ander besluit, gewist argument of weer open, met elk veld dat anders is", () => {
  expect(found([decided()], [decided({ decision: "Toch niet", caveats: [], status: "open" })])).toMatchObject([
    {
      code: "S-22",
      severity: "now",
      nr: "K-1",
      on: then,
      fields: ["caveats", "decision", "status"],
      where: { field: "caveats" },
    },
  ]);
});

test("S-23: het besluit is weg; niet gezegd als Keuzes zelf er niet is", () => {
  expect(found([decided(), decided({ nr: "K-2" })], [decided()])).toMatchObject([
    { code: "S-23", severity: "now", nr: "K-2", on: then, where: { kind: "table", table: "choices" } },
  ]);
  const facts = factsOf(aPortfolio({ choices: [decided()] }), then);
  expect(checkKept(aPortfolio(), facts)).toEqual([]);
});

test("een nieuwe rij met hetzelfde nummer naast het besluit is de goede weg", () => {
  expect(found([decided()], [decided(), decided({ decision: "Herzien", row: "nieuw" as Choice["row"] })])).toEqual([]);
});

describe("S-24: een toezegging verschuift niet zonder reden", () => {
  const state = (...products: readonly Product[]) => aPortfolio({ products });
  const promised = on("2023-05-01");
  const shifted = (over: Partial<Product>) =>
    checkKept(
      state(aProduct({ promisedOn: promised, ...over })),
      factsOf(state(aProduct({ promisedOn: promised })), then),
    );

  test("zonder reden is zij een bevinding, ook als er geen dag meer staat", () => {
    expect(shifted({ promisedOn: on("2023-06-01") })).toMatchObject([
      {
        code: "S-24",
        severity: "beforeSubmission",
        from: promised,
        to: on("2023-06-01"),
        on: then,
        where: { field: "shiftReason" },
      },
    ]);
    expect(shifted({ promisedOn: null })).toMatchObject([{ code: "S-24", to: null }]);
  });

  test("met een reden niet, en een andere prognose is geen toezegging", () => {
    expect(shifted({ promisedOn: on("2023-06-01"), shiftReason: "wacht op subsidie" })).toEqual([]);
    expect(shifted({ forecast: on("2023-06-01") })).toEqual([]);
  });

  test("wat toen nog niet was toegezegd, verschuift niet", () => {
    expect(checkKept(state(aProduct({ promisedOn: promised })), factsOf(state(aProduct()), then))).toEqual([]);
  });
});
