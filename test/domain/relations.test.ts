/** What holds for every register, whatever stands in it. */
import fc from "fast-check";
import { capacityBalance } from "../../src/domain/capacity";
import { checkRegister } from "../../src/domain/check-register";
import type { Portfolio } from "../../src/domain/portfolio";
import { empty, fraction, pm, unreadable, value } from "../../src/domain/quantity";
import { rankInitiatives } from "../../src/domain/ranking";
import { defaultSettings } from "../../src/domain/settings";
import {
  aCriterion,
  aDemandRow,
  anInitiative,
  aPortfolio,
  aScoreRow,
  aSupplyRow,
  type Figure,
  on,
  staff,
  status,
} from "../support/builders";

const settings = { seed: 2023, numRuns: 60 };

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 200, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<Figure>(pm, empty, unreadable) },
);

const quarters = fc.record({ "2023-Q1": figure, "2023-Q2": figure, "2023-Q3": figure, "2023-Q4": figure });
const role = fc.constantFrom("jurist", "Jurist ", "planeconoom", "projectleider");
const unit = fc.constantFrom("hours" as const, "days" as const, "fte" as const);

const initiative = fc
  .record({
    number: fc.integer({ min: 1, max: 30 }),
    label: fc.constantFrom("Opgave", "In uitvoering", "Gestopt"),
    workingMethod: fc.constantFrom("project" as const, "line" as const, null),
    statutory: fc.boolean(),
  })
  .map(({ number, label, ...rest }) => anInitiative({ nr: `P-${number}`, status: status(label), ...rest }));

const score: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom<Figure>(empty, 12) },
);

const register: fc.Arbitrary<Portfolio> = fc
  .record({
    initiatives: fc.uniqueArray(initiative, { minLength: 1, maxLength: 8, selector: ({ nr }) => nr }),
    supply: fc.array(
      fc
        .record({ role, unit, figures: quarters, share: fc.constantFrom(0, 0.25) })
        .map(({ share, ...row }) => aSupplyRow({ ...row, lineShare: value(fraction(share)) })),
      { maxLength: 4 },
    ),
    asked: fc.array(fc.record({ at: fc.nat(), role, unit, figures: quarters }), { maxLength: 10 }),
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
    scored: fc.array(fc.record({ at: fc.nat(), scores: fc.array(score, { minLength: 4, maxLength: 4 }) }), {
      maxLength: 10,
    }),
  })
  .map(({ initiatives, supply, asked, weights, scored }) => {
    const nrAt = (at: number): string => initiatives[at % initiatives.length]?.nr ?? "";
    return aPortfolio({
      initiatives,
      people: staff,
      supply,
      demand: asked.map(({ at, ...row }) => aDemandRow({ ...row, nr: nrAt(at) })),
      criteria: weights.map((weight, at) => aCriterion(`c${at}`, { weight })),
      scores: scored.map(({ at, scores }) =>
        aScoreRow(nrAt(at), Object.fromEntries(weights.map((_, index) => [`c${index}`, scores[index] ?? empty]))),
      ),
    });
  });

const shuffled = fc.tuple(register, fc.integer()).map(([portfolio, turn]) => {
  const turned = <T>(rows: readonly T[]): readonly T[] => {
    const at = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
    return [...rows.slice(at), ...rows.slice(0, at)].reverse();
  };
  const { initiatives, people, supply, demand, criteria, scores } = portfolio;
  return {
    portfolio,
    permuted: {
      ...portfolio,
      initiatives: turned(initiatives),
      people: turned(people),
      supply: turned(supply),
      demand: turned(demand),
      criteria: turned(criteria),
      scores: turned(scores),
    },
  };
});

const scopes = ["committed", "all"] as const;
const lines = ["withLine", "withoutLine"] as const;

/** Every cell of every view by role and period. */
const cellsOf = (portfolio: Portfolio) => {
  const { views } = capacityBalance(portfolio);
  return scopes.flatMap((scope) =>
    lines.flatMap((line) =>
      views[scope][line].roles.flatMap(({ cells }) =>
        cells.map((cell) => ({ key: `${scope} ${line} ${cell.roleKey} ${cell.period.key}`, ...cell })),
      ),
    ),
  );
};

const figuresOf = (portfolio: Portfolio) =>
  cellsOf(portfolio).map(({ key, supply, demand, balance, verdict }) => ({ key, supply, demand, balance, verdict }));

const balances = (portfolio: Portfolio): ReadonlyMap<string, number | null> =>
  new Map(figuresOf(portfolio).map(({ key, balance }) => [key, balance]));

describe("balans", () => {
  test("de volgorde van de rijen doet er niet toe", () => {
    fc.assert(
      fc.property(shuffled, ({ portfolio, permuted }) => {
        expect(figuresOf(permuted)).toEqual(figuresOf(portfolio));
      }),
      settings,
    );
  });

  test("saldo is aanbod min vraag, en wat niet bekend is heeft een reden", () => {
    fc.assert(
      fc.property(register, (portfolio) => {
        for (const { supply, demand, balance, verdict, reasons } of cellsOf(portfolio)) {
          const isKnown = supply !== null && demand !== null;
          expect(balance).toEqual(isKnown ? expect.closeTo(supply - demand, 3) : null);
          expect(verdict === "unknown").toBe(!isKnown);
          expect(reasons.length > 0).toBe(!isKnown);
          if (isKnown) expect(verdict === "shortage").toBe(demand > supply);
        }
      }),
      settings,
    );
  });

  test("meer aanbod maakt geen saldo slechter", () => {
    fc.assert(
      fc.property(register, fc.double({ min: 0, max: 500, noNaN: true }), (portfolio, more) => {
        const figures = { "2023-Q1": more, "2023-Q2": more, "2023-Q3": more, "2023-Q4": more };
        const extra = aSupplyRow({ role: "jurist", figures });
        const after = balances({ ...portfolio, supply: [...portfolio.supply, extra] });
        for (const [key, before] of balances(portfolio))
          if (before !== null) expect(after.get(key) ?? NaN).toBeGreaterThanOrEqual(before);
      }),
      settings,
    );
  });

  test("meer vraag maakt geen saldo beter", () => {
    fc.assert(
      fc.property(register, fc.double({ min: 0, max: 500, noNaN: true }), (portfolio, more) => {
        const project = anInitiative({ nr: "Z-1" });
        const extra = aDemandRow({ nr: "Z-1", role: "planeconoom", figures: { "2023-Q2": more } });
        const after = balances({
          ...portfolio,
          initiatives: [...portfolio.initiatives, project],
          demand: [...portfolio.demand, extra],
        });
        for (const [key, before] of balances(portfolio))
          if (before !== null) expect(after.get(key) ?? -Infinity).toBeLessThanOrEqual(before);
      }),
      settings,
    );
  });

  test("de som over de perioden is de som van het geheel", () => {
    fc.assert(
      fc.property(register, (portfolio) => {
        const { periodTotals, total } = capacityBalance(portfolio).views.all.withLine;
        const sum = (of: "supply" | "demand" | "known" | "unknown") =>
          periodTotals.reduce((all, each) => all + (each[of] ?? 0), 0);
        expect(total.supply ?? 0).toBeCloseTo(sum("supply"), 2);
        expect(total.demand ?? 0).toBeCloseTo(sum("demand"), 2);
        expect(total.balance === null).toBe(total.known === 0);
        expect([total.known, total.unknown]).toEqual([sum("known"), sum("unknown")]);
      }),
      settings,
    );
  });
});

describe("rangorde", () => {
  test("de volgorde van de rijen en criteria doet er niet toe", () => {
    fc.assert(
      fc.property(shuffled, ({ portfolio, permuted }) => {
        expect(rankInitiatives(permuted).rows).toEqual(rankInitiatives(portfolio).rows);
      }),
      settings,
    );
  });

  test("de rang ligt tussen de beste en de slechtste", () => {
    fc.assert(
      fc.property(register, (portfolio) => {
        for (const { rank, bestRank, worstRank, score } of rankInitiatives(portfolio).rows)
          if (rank.kind === "ranked") {
            expect(bestRank).toBeLessThanOrEqual(rank.rank);
            expect(worstRank).toBeGreaterThanOrEqual(rank.rank);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
          }
      }),
      settings,
    );
  });

  test("wie de gewichten op een hoek van de spreiding zet, vindt een rang binnen het bereik", () => {
    const scale = fc.integer({ min: 0, max: 10 });
    const values = fc.array(fc.tuple(scale, scale, scale), { minLength: 2, maxLength: 6 });
    const signs = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0.8, 1.2)));
    fc.assert(
      fc.property(values, signs, (rows, factors) => {
        const initiatives = rows.map((_, at) => anInitiative({ nr: `P-${at}`, status: status("Opgave") }));
        const scores = rows.map(([c0, c1, c2], at) => aScoreRow(`P-${at}`, { c0, c1, c2 }));
        const ranked = (weightFactors: readonly number[], weightSpread: number) =>
          rankInitiatives(
            aPortfolio({
              initiatives,
              scores,
              criteria: weightFactors.map((factor, at) => aCriterion(`c${at}`, { weight: (at + 1) * factor })),
              settings: { ...defaultSettings, weightSpread: fraction(weightSpread) },
            }),
          ).rows;
        const ranges = new Map(ranked([1, 1, 1], 0.2).map((row) => [row.nr, row]));
        for (const { nr, rank } of ranked(factors, 0)) {
          const range = ranges.get(nr);
          if (rank.kind !== "ranked") throw new Error(`${nr} has no rank`);
          expect(rank.rank).toBeGreaterThanOrEqual(range?.bestRank ?? Infinity);
          expect(rank.rank).toBeLessThanOrEqual(range?.worstRank ?? 0);
        }
      }),
      settings,
    );
  });

  test("gelijke invoer geeft gelijke antwoorden", () => {
    fc.assert(
      fc.property(register, (portfolio) => {
        const wish = anInitiative({ nr: "Z-1", status: status("Opgave") });
        const twin = anInitiative({ nr: "Z-2", status: status("Opgave") });
        const values = { c0: 4, c1: empty, c2: 7, c3: 2 };
        const { rows } = rankInitiatives({
          ...portfolio,
          initiatives: [...portfolio.initiatives, wish, twin],
          scores: [...portfolio.scores, aScoreRow("Z-1", values), aScoreRow("Z-2", values)],
        });
        const [first, second] = ["Z-1", "Z-2"].map((nr) => rows.find((row) => row.nr === nr));
        expect({ ...first, nr: "", name: "", initiative: "" }).toEqual({ ...second, nr: "", name: "", initiative: "" });
      }),
      settings,
    );
  });

  test("een hogere score op een criterium verlaagt geen rang", () => {
    fc.assert(
      fc.property(register, fc.integer({ min: 0, max: 9 }), (portfolio, low) => {
        const rankWith = (c0: number): number => {
          const { rows } = rankInitiatives({
            ...portfolio,
            initiatives: [...portfolio.initiatives, anInitiative({ nr: "Z-1", status: status("Opgave") })],
            scores: [...portfolio.scores, aScoreRow("Z-1", { c0, c1: 5, c2: 5, c3: 5 })],
          });
          const place = rows.find(({ nr }) => nr === "Z-1")?.rank;
          return place?.kind === "ranked" ? place.rank : 0;
        };
        expect(rankWith(low + 1)).toBeLessThanOrEqual(rankWith(low));
      }),
      settings,
    );
  });
});

test("de controle vindt hetzelfde, in welke volgorde de rijen ook staan", () => {
  const said = (portfolio: Portfolio) =>
    checkRegister(portfolio, on("2023-03-01"))
      .map((issue) => `${issue.code} ${issue.severity}`)
      .sort();
  fc.assert(
    fc.property(shuffled, ({ portfolio, permuted }) => {
      expect(said(permuted)).toEqual(said(portfolio));
    }),
    settings,
  );
});
