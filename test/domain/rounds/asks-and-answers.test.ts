/** Who is asked what in a round, and what counts as an answer. */
import { empty } from "../../../src/domain/quantity";
import { checkRegister } from "../../../src/domain/check-register";
import type { UpdateRow } from "../../../src/domain/model/follow-up";
import type { Portfolio } from "../../../src/domain/portfolio";
import { roundAsks } from "../../../src/domain/rounds/round-asks";
import { hasAnswered, roundAnswers } from "../../../src/domain/rounds/round-progress";
import {
  aDemandRow,
  aFinanceRow,
  anInitiative,
  anUpdateRow,
  aPortfolio,
  none,
  on,
  status,
} from "../../support/builders";

const today = on("2023-03-01");

describe("wie wordt gevraagd", () => {
  const asked = (portfolio: Portfolio) =>
    roundAsks(portfolio, checkRegister(portfolio, today)).map(({ lead, items }) => [
      lead,
      items.map(({ initiative }) => initiative.nr),
    ]);

  test("elke opdrachtnemer om de eigen items, op naam; de items van niemand staan achteraan", () => {
    const portfolio = aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-10", lead: ["p. jansen"] }),
        anInitiative({ nr: "P-3", lead: none }),
        anInitiative({ nr: "P-2", lead: ["P. Jansen"] }),
        anInitiative({ nr: "P-4", lead: ["A. Bos"] }),
      ],
    });
    expect(asked(portfolio)).toEqual([
      ["A. Bos", ["P-4"]],
      ["P. Jansen", ["P-2", "P-10"]],
      ["", ["P-3"]],
    ]);
  });

  test("twee namen worden allebei gevraagd, en van wat buiten staat niemand", () => {
    const portfolio = aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-1", lead: ["A. Bos", "B. Kok"] }),
        anInitiative({ nr: "P-2", lead: ["A. Bos"], status: status("Afgerond") }),
      ],
    });
    expect(asked(portfolio)).toEqual([
      ["A. Bos", ["P-1"]],
      ["B. Kok", ["P-1"]],
    ]);
  });

  test("bij een item staat wat erover gevonden is, ook in een andere tabel", () => {
    const portfolio = aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-1" }),
        anInitiative({ nr: "P-2", start: on("2024-01-01"), end: on("2023-01-01") }),
      ],
      demand: [aDemandRow({ nr: "P-1", figures: { "2023-Q1": -5 } })],
    });
    const [ask] = roundAsks(portfolio, checkRegister(portfolio, today));
    expect(ask?.items.map(({ initiative, issues }) => [initiative.nr, issues.map(({ code }) => code)])).toEqual([
      ["P-1", expect.arrayContaining(["S-16"])],
      ["P-2", expect.arrayContaining(["S-17"])],
    ]);
    expect(ask?.items[0]?.issues.map(({ code }) => code)).not.toContain("S-17");
  });
});

describe("wie heeft geantwoord", () => {
  const then = aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2" })],
    demand: [aDemandRow({ nr: "P-1" })],
    finances: [aFinanceRow("cost", { 2023: 100 }, { nr: "P-2" })],
  });
  const answersIn = (now: Partial<Portfolio>, row: Partial<UpdateRow> = {}, opening: Portfolio | null = then) =>
    roundAnswers(
      { ...then, ...now, updates: [anUpdateRow({ initiatives: ["P-1", "p-2"], ...row })] },
      "Najaar",
      opening,
    );

  test("niemand, zolang er niets is gebeurd", () => {
    expect(answersIn({})).toMatchObject([{ saidOn: null, changed: [] }]);
    expect(answersIn({}).some(hasAnswered)).toBe(false);
  });

  test("wie de dag invult, ook als er niets veranderde", () => {
    const [answer] = answersIn({}, { answeredOn: today });
    expect(answer).toMatchObject({ saidOn: today, changed: [] });
    expect(answer && hasAnswered(answer)).toBe(true);
  });

  test.each<[string, Partial<Portfolio>, readonly string[]]>([
    [
      "het item zelf",
      { initiatives: [anInitiative({ nr: "P-1", risk: "vertraging" }), anInitiative({ nr: "P-2" })] },
      ["P-1"],
    ],
    ["de vraag", { demand: [aDemandRow({ nr: "P-1", figures: { "2023-Q1": 41 } })] }, ["P-1"]],
    ["een rij geld die verdween", { finances: [] }, ["p-2"]],
    ["een item dat verdween", { initiatives: [anInitiative({ nr: "P-1" })] }, ["p-2"]],
  ])("wie iets wijzigt: %s", (_, now, changed) => {
    const [answer] = answersIn(now);
    expect(answer).toMatchObject({ saidOn: null, changed });
    expect(answer && hasAnswered(answer)).toBe(true);
  });

  test.each<[string, Partial<Portfolio>]>([
    [
      "de rang die MT of college vaststelt",
      { initiatives: [anInitiative({ nr: "P-1", setRank: 1, setRankReason: "eerst" }), anInitiative({ nr: "P-2" })] },
    ],
    ["een andere volgorde van de rijen", { initiatives: [...then.initiatives].reverse() }],
    [
      "wat een status in Instellingen betekent",
      {
        initiatives: then.initiatives.map(
          (item) => ({ ...item, status: { ...status("In uitvoering"), class: "wanted" as const } }) as typeof item,
        ),
      },
    ],
    [
      "wanneer een status in Instellingen loopt of middelen vraagt",
      {
        initiatives: then.initiatives.map(
          (item) =>
            ({ ...item, status: { ...item.status, isUnderWay: false, demandsMeans: false } }) as unknown as typeof item,
        ),
      },
    ],
    ["een jaar dat een kolom kreeg", { finances: [aFinanceRow("cost", { 2023: 100, 2024: empty }, { nr: "P-2" })] }],
  ])("niet: %s", (_, now) => {
    expect(answersIn(now)).toMatchObject([{ changed: [] }]);
  });

  test("zonder de momentopname van de opening is een wijziging onbekend", () => {
    const [answer] = answersIn({}, {}, null);
    expect(answer?.changed).toBeNull();
    expect(answer && hasAnswered(answer)).toBe(false);
  });

  test("rijen van een andere ronde tellen niet mee", () => {
    expect(answersIn({}, { round: "Voorjaar", answeredOn: today })).toEqual([]);
  });
});
