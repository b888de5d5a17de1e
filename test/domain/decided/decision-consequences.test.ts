import { type Consequence, decisionConsequences } from "../../../src/domain/decided/decision-consequences";
import type { Alternative, Initiative } from "../../../src/domain/model";
import type { Portfolio } from "../../../src/domain/portfolio";
import { empty, pm } from "../../../src/domain/quantity";
import { defaultSettings } from "../../../src/domain/settings";
import {
  aChoice,
  aFinanceRow,
  amounts,
  anAlternative,
  anInitiative,
  aPortfolio,
  aWish,
  on,
  status,
} from "../../support/builders";

const follow = (
  chosen: Partial<Alternative>,
  initiatives: readonly Initiative[] = [aWish("P-1", { status: status("Voorgelegd") })],
  over: Partial<Portfolio> = {},
) => {
  const choice = aChoice({ initiatives: initiatives.map(({ nr }) => nr) });
  const portfolio = aPortfolio({ initiatives, choices: [choice], ...over });
  return decisionConsequences(portfolio, choice, anAlternative({ incidental: [], structural: [], ...chosen }));
};

const said = (consequence: Consequence): string => {
  const { nr } = consequence.initiative;
  switch (consequence.kind) {
    case "status":
      return `${nr} status ${consequence.to}`;
    case "end":
      return `${nr} eind ${consequence.to}`;
    case "money":
      return `${nr} ${consequence.row} ${consequence.nature} ${consequence.source} ${consequence.amounts.map(({ year }) => year).join()}`;
  }
};

const saidOf = (...asked: Parameters<typeof follow>) => follow(...asked).consequences.map(said);

describe("niet doen", () => {
  test("parkeert wat gewenst is, en stopt wat vastligt; het andere mag ook", () => {
    expect(saidOf({ kind: "notDoing" })).toEqual(["P-1 status Geparkeerd"]);
    const [running] = follow({ kind: "notDoing" }, [anInitiative({ status: status("In uitvoering") })]).consequences;
    expect(running).toMatchObject({ to: "Gestopt", labels: ["Gestopt", "Geparkeerd"] });
  });

  test("heeft het register die woorden niet, dan het eerste dat buiten staat; staat er niets buiten, dan wordt dat gezegd", () => {
    const own = { ...defaultSettings, statuses: [{ ...statusOf("Geparkeerd"), label: "Vervallen" }] };
    expect(saidOf({ kind: "notDoing" }, undefined, { settings: own })).toEqual(["P-1 status Vervallen"]);
    const none = { ...defaultSettings, statuses: [statusOf("Voorgelegd")] };
    expect(follow({ kind: "notDoing" }, undefined, { settings: none })).toMatchObject({
      consequences: [],
      notes: [{ kind: "noStatus", nr: "P-1" }],
    });
  });

  test("laat wat al buiten staat zoals het is, en brengt geen geld", () => {
    const out = [anInitiative({ status: status("Gestopt") })];
    expect(follow({ kind: "notDoing", incidental: amounts({ 2023: 5 }) }, out)).toEqual({
      consequences: [],
      areLikely: true,
      notes: [{ kind: "nothing" }],
    });
  });
});

const statusOf = (label: string) => {
  const found = defaultSettings.statuses.find((each) => each.label === label);
  if (!found) throw new Error(label);
  return found;
};

test("uitbesteden zet het item op Uitbesteed", () => {
  expect(saidOf({ kind: "outsourcing" })).toEqual(["P-1 status Uitbesteed"]);
});

describe("faseren", () => {
  const ready = on("2024-12-31");

  test("legt vast en zet het eind op de dag waarop de mogelijkheid gereed is", () => {
    expect(saidOf({ kind: "phasing", ready })).toEqual(["P-1 status Voorbereiding", `P-1 eind ${ready}`]);
  });

  test("verandert geen eind dat er al staat; wat vastligt houdt zijn status", () => {
    expect(saidOf({ kind: "phasing", ready }, [anInitiative({ status: status("In uitvoering"), end: ready })])).toEqual(
      [],
    );
  });

  test("zonder Gereed, of met een Gereed voor de start, wordt dat gezegd", () => {
    expect(follow({ kind: "phasing", ready: null }).notes).toEqual([{ kind: "noReady" }]);
    const late = [aWish("P-1", { start: on("2025-01-01") })];
    expect(follow({ kind: "phasing", ready }, late).notes).toEqual([{ kind: "readyBeforeStart", nr: "P-1" }]);
  });
});

describe("extra middelen", () => {
  const chosen = {
    kind: "extraMeans",
    incidental: amounts({ 2023: 100, 2024: 0, 2025: empty }),
    structural: amounts({ 2026: pm }),
    funding: "Algemene reserve",
  } as const;

  test("lasten en dekking per aard in Financien, zonder de jaren waarin niets gevraagd wordt", () => {
    expect(saidOf(chosen)).toEqual([
      "P-1 status Voorbereiding",
      "P-1 cost incidental  2023",
      "P-1 cost structural  2026",
      "P-1 funding incidental Algemene reserve 2023",
      "P-1 funding structural Algemene reserve 2026",
    ]);
  });

  test.each(["", "n.t.b.", "Nader te bepalen"])("met dekking %j alleen de lasten, en dat wordt gezegd", (funding) => {
    const { consequences, notes } = follow({ ...chosen, funding });
    expect(consequences.flatMap((each) => (each.kind === "money" ? [each.row] : []))).toEqual(["cost", "cost"]);
    expect(notes).toEqual([{ kind: "moneyWithoutFunding" }]);
  });

  test("staan er al lasten van het item in Financien, dan komt er niets bij en wordt dat gezegd", () => {
    const finances = [aFinanceRow("cost", { 2023: 100 })];
    expect(follow(chosen, undefined, { finances })).toMatchObject({
      consequences: [{ kind: "status" }],
      notes: [{ kind: "moneyThere", nr: "P-1" }],
    });
  });

  test("van een keuze over meer items is niet te zeggen wie het geld krijgt, noch welk gevolg voor welk item geldt", () => {
    const items = [aWish("P-1"), aWish("P-2")];
    expect(follow(chosen, items)).toMatchObject({
      consequences: [{ kind: "status" }, { kind: "status" }],
      areLikely: false,
      notes: [{ kind: "severalItems", nrs: ["P-1", "P-2"] }, { kind: "moneyOfSeveral" }],
    });
  });
});

test("een register zonder kolom Status of Eind krijgt daar geen voorstel voor", () => {
  const { columns } = aPortfolio();
  const bare = new Map(columns).set("initiatives", new Set(["nr", "name"]));
  expect(follow({ kind: "phasing", ready: on("2024-12-31") }, undefined, { columns: bare }).notes).toEqual([
    { kind: "nothing" },
  ]);
});
