import { type Candidate, candidatesFor } from "../../src/domain/candidates";
import type { Initiative, Person } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import type { TriangleRole } from "../../src/domain/rule-problem";
import { aDemandRow, anInitiative, aPerson, aPortfolio, aSupplyRow, none, on } from "../support/builders";

const today = on("2023-03-01");

const candidates = (
  role: TriangleRole,
  people: readonly Person[],
  item: Partial<Omit<Initiative, "id">> = {},
  over: Partial<Portfolio> = {},
): readonly Candidate[] => {
  const initiative = anInitiative({
    ...{ politicalSponsor: none, executiveSponsor: none, lead: none },
    ...item,
  });
  return candidatesFor(aPortfolio({ initiatives: [initiative], people, ...over }), initiative, role, today);
};

/** Each candidate with the rules that would be found about it: `V. Best`, `W. Dan: V-6`. */
const listed = (all: readonly Candidate[]): readonly string[] =>
  all.map(({ person, issues }) => [person.name, ...issues.map(({ code }) => code)].join(" "));

const alderman = aPerson({ name: "W. Bakker", functions: ["collegeMember"] });
const manager = aPerson({ name: "L. Visser", functions: ["lineManager"] });
const leader = aPerson({ name: "P. Jansen", functions: ["projectLeader"] });

test("wie past, staat vooraan, daarna op naam", () => {
  const people = [leader, manager, aPerson({ name: "A. Aap", functions: ["projectLeader"] }), alderman];
  expect(listed(candidates("lead", people))).toEqual(["A. Aap", "P. Jansen", "L. Visser V-6", "W. Bakker V-11"]);
});

test("V-3: wie al in de driehoek staat, past nergens anders in, ook met andere hoofdletters", () => {
  const both = aPerson({ name: "L. Visser", functions: ["lineManager", "projectLeader"] });
  expect(listed(candidates("lead", [both, leader], { executiveSponsor: ["l. visser"] }))).toEqual([
    "P. Jansen",
    "L. Visser V-3",
  ]);
  expect(listed(candidates("executiveSponsor", [both], { lead: ["L. Visser"] }))).toEqual(["L. Visser V-3"]);
});

test("V-3 van twee anderen wordt niemand verweten", () => {
  const item = { politicalSponsor: ["W. Bakker"], executiveSponsor: ["W. Bakker"] };
  expect(listed(candidates("lead", [leader], item))).toEqual(["P. Jansen"]);
});

test("wie er nu staat, past zoals ieder ander", () => {
  expect(listed(candidates("lead", [leader], { lead: ["P. Jansen"] }))).toEqual(["P. Jansen"]);
});

test("V-4: een bestuurlijk opdrachtgever is collegelid, en in functie", () => {
  const left = aPerson({ name: "V. Weg", functions: ["collegeMember"], inServiceUntil: on("2022-12-31") });
  expect(listed(candidates("politicalSponsor", [left, manager, alderman]))).toEqual([
    "W. Bakker",
    "L. Visser V-4",
    "V. Weg V-4",
  ]);
});

test("V-5: een ambtelijk opdrachtgever heeft een functie die de instellingen noemen", () => {
  const clerk = aPerson({ name: "C. Klerk", functions: ["townClerk"] });
  expect(listed(candidates("executiveSponsor", [clerk, manager]))).toEqual(["L. Visser", "C. Klerk V-5"]);
  const settings = { ...aPortfolio().settings, executiveSponsorFunctions: ["lineManager", "townClerk"] as const };
  expect(listed(candidates("executiveSponsor", [clerk, manager], {}, { settings }))).toEqual(["C. Klerk", "L. Visser"]);
});

test.each([
  ["project", "P. Jansen"],
  ["programme", "R. Programma"],
  ["process", "S. Proces"],
] as const)("V-6: voor een %s past %s", (workingMethod, fits) => {
  const people = [
    leader,
    aPerson({ name: "R. Programma", functions: ["programmeManager"] }),
    aPerson({ name: "S. Proces", functions: ["processDirector"] }),
  ];
  const [first, ...others] = candidates("lead", people, { workingMethod });
  expect(listed(first ? [first] : [])).toEqual([fits]);
  expect(others.map(({ issues }) => issues[0]?.code)).toEqual(["V-6", "V-6"]);
});

test("V-7: wie weggaat voor het eind past minder; wie een lopend item overneemt, nog wel", () => {
  const leaves = aPerson({ name: "A. Weg", inServiceUntil: on("2023-06-30") });
  const joined = aPerson({ name: "B. Nieuw", inServiceFrom: on("2023-02-01") });
  const joins = aPerson({ name: "C. Straks", inServiceFrom: on("2023-09-01") });
  expect(listed(candidates("lead", [leaves, joined, joins, leader]))).toEqual([
    "P. Jansen",
    "B. Nieuw V-7",
    "A. Weg V-7",
    "C. Straks V-7",
  ]);
});

test("V-12: een MT-lid kan opdrachtnemer zijn, maar liever niet", () => {
  const member = aPerson({ name: "A. Lid", mtMember: true });
  expect(listed(candidates("lead", [member, manager, leader]))).toEqual(["P. Jansen", "A. Lid V-12", "L. Visser V-6"]);
});

describe("V-16: de portfoliomanager is bewust geen ambtelijk opdrachtgever", () => {
  const portfolioManager = aPerson({ name: "A. Porto", functions: ["portfolioManager", "lineManager"] });

  test("hij kan niet gekozen worden, en staat achteraan", () => {
    const all = candidates("executiveSponsor", [portfolioManager, leader, manager]);
    expect(listed(all)).toEqual(["L. Visser", "P. Jansen V-5", "A. Porto V-16"]);
    expect(all.map(({ isBarred }) => isBarred)).toEqual([false, false, true]);
  });

  test("wie door hem vervangen wordt, past niet tot er een andere vervanger is", () => {
    const deputy = { ...portfolioManager, deputyFor: "L. Visser" };
    const all = candidates("executiveSponsor", [deputy, manager]);
    expect(listed(all)).toEqual(["L. Visser V-16", "A. Porto V-16"]);
    expect(all[0]?.isBarred).toBe(false);
  });

  test("als opdrachtnemer wordt het hem niet verweten", () => {
    expect(candidates("lead", [portfolioManager]).map(({ isBarred }) => isBarred)).toEqual([false]);
  });
});

describe("V-17: een ambtelijk opdrachtgever brengt zelf capaciteit in", () => {
  const other = aPerson({ name: "A. Ander", functions: ["lineManager"] });
  const capacity = {
    supply: [aSupplyRow({ role: "jurist", owner: "L. Visser" }), aSupplyRow({ role: "inkoop", owner: "L. Visser" })],
    demand: [aDemandRow({ role: "jurist" })],
  };

  test("de capaciteitshouder van een gevraagde rol gaat voor, met die rollen als reden", () => {
    const all = candidates("executiveSponsor", [other, manager], {}, capacity);
    expect(listed(all)).toEqual(["L. Visser", "A. Ander V-17"]);
    expect(all.map(({ ground }) => ground)).toEqual([{ kind: "owns", roles: ["jurist"] }, null]);
  });

  test("een rol van een ander item telt niet", () => {
    const elsewhere = { ...capacity, demand: [aDemandRow({ nr: "P-2", role: "jurist" })] };
    expect(candidates("executiveSponsor", [manager], {}, elsewhere)[0]?.ground).toBeNull();
  });
});

test("de portefeuillehouder van het item gaat voor als bestuurlijk opdrachtgever, en alleen dan", () => {
  const first = aPerson({ name: "A. Ander", functions: ["collegeMember"] });
  const item = { portfolioHolders: ["w. bakker"] };
  expect(candidates("politicalSponsor", [first, alderman], item).map(({ person }) => person.name)).toEqual([
    "W. Bakker",
    "A. Ander",
  ]);
  expect(candidates("lead", [alderman], item)[0]?.ground).toBeNull();
});

test("van twee met dezelfde naam telt de eerste, zoals in elke regel", () => {
  const namesake = aPerson({ name: "p. jansen", functions: ["collegeMember"] });
  expect(listed(candidates("lead", [leader, namesake]))).toEqual(["P. Jansen"]);
});

test("een ambtelijk opdrachtgever die mist, of een lege stuurgroep, wordt de opdrachtnemer niet verweten", () => {
  expect(listed(candidates("lead", [leader], { size: "large" }))).toEqual(["P. Jansen"]);
});

test("zonder functies in Personen past iedereen die in dienst is", () => {
  const columns = new Map([
    ["initiatives" as const, new Set(["politicalSponsor", "executiveSponsor", "lead"])],
    ["people" as const, new Set(["name", "inServiceUntil"])],
  ]);
  const left = aPerson({ name: "A. Weg", functions: [], inServiceUntil: on("2022-12-31") });
  expect(listed(candidates("lead", [left, alderman], {}, { columns }))).toEqual(["W. Bakker", "A. Weg V-7"]);
});

test("zonder namen in Personen is er niemand", () => {
  expect(candidates("lead", [])).toEqual([]);
});
