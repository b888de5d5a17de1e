import type { Issue } from "../../src/domain/issue";
import type { Initiative, Person, TableId } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { checkTriangle } from "../../src/domain/triangle";
import {
  aDemandRow,
  anInitiative,
  aSupplyRow,
  aPerson,
  aPortfolio,
  aWish,
  none,
  on,
  staff,
  status,
} from "../support/builders";

const today = on("2023-03-01");

const check = (over: Partial<Portfolio>) =>
  checkTriangle(aPortfolio({ people: staff, supply: [], demand: [], ...over }), today);

/** The findings about one item among the people of the builders and some more. */
const findings = (initiative: Initiative, people: readonly Person[] = []): readonly Issue[] =>
  check({ initiatives: [initiative], people: [...people, ...staff] }).issues;

const codes = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, severity }) => `${code} ${severity}`);

test("een volledige driehoek geeft geen bevinding", () => {
  const initiative = anInitiative();
  const { rows, issues } = check({ initiatives: [initiative] });
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      row: initiative.row,
      initiative: "p-1",
      nr: "P-1",
      name: "Item P-1",
      politicalSponsor: "W. Bakker",
      executiveSponsor: "L. Visser",
      lead: "P. Jansen",
      demand: "demanded",
      complete: true,
      issues: [],
    },
  ]);
});

describe("V-1 en V-2: precies één naam per rol", () => {
  test.each(["politicalSponsor", "executiveSponsor", "lead"] as const)("een lege %s breekt de driehoek", (role) => {
    const initiative = anInitiative({ [role]: none });
    expect(findings(initiative)).toEqual([
      { code: "V-1", role, severity: "now", where: { kind: "row", row: initiative.row, field: role } },
    ]);
    expect(check({ initiatives: [initiative] }).rows[0]?.complete).toBe(false);
  });

  test("twee opdrachtnemers zijn er een te veel", () => {
    const initiative = anInitiative({ lead: ["P. Jansen", "K. de Vries"] });
    const people = [aPerson({ name: "K. de Vries" })];
    expect(findings(initiative, people)).toMatchObject([
      { code: "V-2", role: "lead", names: ["P. Jansen", "K. de Vries"], severity: "now" },
    ]);
    expect(check({ initiatives: [initiative], people: [...people, ...staff] }).rows[0]).toMatchObject({
      lead: "P. Jansen; K. de Vries",
      complete: false,
    });
  });
});

test("V-3: wie in twee rollen staat, breekt de driehoek, ook met andere hoofdletters", () => {
  const both = aPerson({ name: "L. Visser", functions: ["lineManager", "projectLeader"] });
  expect(findings(anInitiative({ lead: ["l. visser "] }), [both])).toMatchObject([
    { code: "V-3", name: "L. Visser", roles: ["executiveSponsor", "lead"], severity: "now", where: { field: "lead" } },
  ]);
});

describe("V-4: de bestuurlijk opdrachtgever is collegelid in functie", () => {
  test("een projectleider is geen collegelid", () => {
    expect(findings(anInitiative({ politicalSponsor: ["K. Smit"] }), [aPerson({ name: "K. Smit" })])).toMatchObject([
      { code: "V-4", reason: "notCollegeMember", name: "K. Smit", severity: "now" },
    ]);
  });

  test.each([
    ["vandaag, als het item loopt", "2023-01-01", "2023-12-31", "2023-03-01"],
    ["op de eerste dag, als het item nog begint", "2023-05-01", "2023-12-31", "2023-05-01"],
    ["op de laatste dag, als het item voorbij is", "2022-01-01", "2023-02-10", "2023-02-10"],
  ])("geldt %s", (_, start, end, day) => {
    const left = aPerson({ name: "Oud", functions: ["collegeMember"], inServiceUntil: on("2023-01-31") });
    const initiative = anInitiative({ politicalSponsor: ["Oud"], start: on(start), end: on(end) });
    expect(findings(initiative, [left])).toMatchObject([{ code: "V-4", reason: "notInService", on: on(day) }]);
  });
});

test("wie vandaag in functie is en voor het eind vertrekt, krijgt V-7 en geen V-4", () => {
  const leaving = aPerson({ name: "Oud", functions: ["collegeMember"], inServiceUntil: on("2023-06-30") });
  expect(codes(findings(anInitiative({ politicalSponsor: ["Oud"] }), [leaving]))).toEqual(["V-7 beforeSubmission"]);
});

describe("V-5: wie ambtelijk opdrachtgever mag zijn, staat in de instellingen", () => {
  const clerk = aPerson({ name: "G. Secretaris", functions: ["townClerk"] });
  const initiative = anInitiative({ executiveSponsor: ["G. Secretaris"] });

  test("standaard alleen een lijnmanager", () => {
    expect(findings(initiative, [clerk])).toMatchObject([{ code: "V-5", allowed: ["lineManager"], severity: "now" }]);
  });

  test("en wie de gemeente daarbij zet", () => {
    const { settings } = aPortfolio();
    const wider = { ...settings, executiveSponsorFunctions: ["lineManager", "townClerk"] as const };
    expect(check({ initiatives: [initiative], people: [clerk, ...staff], settings: wider }).issues).toEqual([]);
  });
});

describe("V-6: de functie van de opdrachtnemer past bij de werkwijze", () => {
  test.each([
    ["project", "projectLeader", true],
    ["project", "programmeManager", false],
    ["programme", "programmeManager", true],
    ["programme", "projectLeader", false],
    ["process", "processDirector", true],
    ["process", "employee", false],
    ["line", "employee", true],
    ["line", "projectLeader", true],
    ["line", "lineManager", false],
    [null, "processDirector", true],
    [null, "controller", false],
  ] as const)("%s met %s: %s", (workingMethod, personFunction, fits) => {
    const lead = aPerson({ name: "O. Nemer", functions: [personFunction] });
    expect(codes(findings(anInitiative({ workingMethod, lead: ["O. Nemer"] }), [lead]))).toEqual(
      fits ? [] : ["V-6 beforeSubmission"],
    );
  });

  test("wie meer functies heeft, hoeft er één te hebben die past", () => {
    const lead = aPerson({ name: "O. Nemer", functions: ["employee", "projectLeader"] });
    expect(findings(anInitiative({ lead: ["O. Nemer"] }), [lead])).toEqual([]);
  });
});

describe("V-7: de naam staat in Personen", () => {
  test.each([
    ["Jansen, P.", ["P. Jansen"]],
    ["Piet Jansen", ["P. Jansen"]],
    ["P. Janssen", ["P. Jansen"]],
    ["P. Jasnen", ["P. Jansen"]],
    ["Q. Onbekend", []],
  ])("%s: bedoelt u %j?", (name, suggestions) => {
    expect(findings(anInitiative({ lead: [name] }))).toMatchObject([
      { code: "V-7", reason: "unknown", field: "lead", name, suggestions, severity: "now" },
    ]);
  });

  test("hoofdletters, accenten en spaties maken geen andere naam", () => {
    const lead = aPerson({ name: "André  Müller" });
    expect(findings(anInitiative({ lead: [" andre muller"] }), [lead])).toEqual([]);
  });

  test("een onbekende in stuurgroep of bij portefeuillehouders is een advies", () => {
    const initiative = anInitiative({ steeringGroup: ["X"], portfolioHolders: ["Y"] });
    expect(codes(findings(initiative))).toEqual(["V-7 advice", "V-7 advice"]);
    expect(check({ initiatives: [initiative] }).rows[0]?.complete).toBe(true);
  });
});

test("van een onbekende opdrachtgever wordt niets over capaciteit beweerd", () => {
  const initiatives = [anInitiative({ executiveSponsor: ["L. Vizser"] })];
  const over = { initiatives, supply: [aSupplyRow({ owner: "D. Dekker" })], demand: [aDemandRow()] };
  expect(check(over).issues.map(({ code }) => code)).toEqual(["V-7"]);
  expect(check({ ...over, initiatives: [anInitiative()] }).issues.map(({ code }) => code)).toEqual(["V-17", "V-18"]);
});

describe("V-7: in dienst van begin tot eind van het item", () => {
  const lead = (over: Partial<Person>) => findings(anInitiative({ lead: ["A"] }), [aPerson({ name: "A", ...over })]);

  test.each([
    ["vertrekt voor het eind", { inServiceUntil: on("2023-06-30") }, ["V-7 beforeSubmission"]],
    ["vertrekt op de laatste dag", { inServiceUntil: on("2023-12-31") }, []],
    ["begint na de start en na vandaag", { inServiceFrom: on("2023-04-01") }, ["V-7 beforeSubmission"]],
    ["nam het lopende item over", { inServiceFrom: on("2023-02-01") }, ["V-7 advice"]],
    ["vandaag begint aan het lopende item", { inServiceFrom: today }, ["V-7 advice"]],
    ["begint op de eerste dag", { inServiceFrom: on("2023-01-01") }, []],
  ])("wie %s", (_, person, expected) => {
    expect(codes(lead(person))).toEqual(expected);
  });

  test("de bevinding noemt de dagen en de vervanger", () => {
    const deputy = aPerson({ name: "B", deputyFor: "A" });
    const leaving = aPerson({ name: "A", inServiceUntil: on("2023-06-30") });
    expect(findings(anInitiative({ lead: ["A"] }), [leaving, deputy])).toMatchObject([
      { reason: "leaves", inServiceUntil: on("2023-06-30"), until: on("2023-12-31"), deputies: ["B"] },
    ]);
  });

  test("een item zonder einddatum reikt tot vandaag", () => {
    const initiative = anInitiative({ lead: ["A"], end: null });
    const until = (day: string) => aPerson({ name: "A", inServiceUntil: on(day) });
    expect(findings(initiative, [until("2023-03-01")])).toEqual([]);
    expect(codes(findings(initiative, [until("2023-02-28")]))).toEqual(["V-7 beforeSubmission"]);
  });
});

describe("V-9: een groot item heeft een stuurgroep met de driehoek en elke portefeuillehouder", () => {
  const holder = aPerson({ name: "H. Older", functions: ["collegeMember"] });
  const large = (steeringGroup: readonly string[]) =>
    findings(anInitiative({ size: "large", portfolioHolders: ["H. Older"], steeringGroup }), [holder]);

  test("een lege stuurgroep mist iedereen", () => {
    expect(large(none)).toMatchObject([
      {
        code: "V-9",
        empty: true,
        missing: ["W. Bakker", "L. Visser", "P. Jansen", "H. Older"],
        severity: "beforeSubmission",
      },
    ]);
  });

  test("wie ontbreekt, wordt genoemd", () => {
    expect(large(["w. bakker", "L. Visser", "P. Jansen"])).toMatchObject([{ empty: false, missing: ["H. Older"] }]);
  });

  test("een volledige stuurgroep mag groter zijn", () => {
    expect(large(["H. Older", "P. Jansen", "L. Visser", "W. Bakker"])).toEqual([]);
  });

  test("een middelgroot item hoeft er geen", () => {
    expect(findings(anInitiative({ size: "medium" }))).toEqual([]);
  });
});

test("V-11: een collegelid is geen opdrachtnemer", () => {
  const alderman = aPerson({ name: "C. Lid", functions: ["collegeMember", "projectLeader"] });
  expect(codes(findings(anInitiative({ lead: ["C. Lid"] }), [alderman]))).toEqual(["V-11 now"]);
});

test("V-11: zij gaat voor V-6: één fout, één bevinding", () => {
  const alderman = aPerson({ name: "C. Lid", functions: ["collegeMember"] });
  expect(codes(findings(anInitiative({ lead: ["C. Lid"] }), [alderman]))).toEqual(["V-11 now"]);
});

test("V-12: een MT-lid als opdrachtnemer is een waarschuwing die de driehoek heel laat", () => {
  const initiative = anInitiative({ lead: ["M. Tee"] });
  const people = [aPerson({ name: "M. Tee", mtMember: true }), ...staff];
  expect(codes(findings(initiative, people))).toEqual(["V-12 advice"]);
  expect(check({ initiatives: [initiative], people }).rows[0]?.complete).toBe(true);
});

describe("V-16: de portfoliomanager is geen ambtelijk opdrachtgever", () => {
  const manager = aPerson({ name: "J. Portfolio", functions: ["portfolioManager", "lineManager"] });

  test("niet zelf", () => {
    expect(findings(anInitiative({ executiveSponsor: ["J. Portfolio"] }), [manager])).toMatchObject([
      { code: "V-16", reason: "isSponsor", name: "J. Portfolio", severity: "now" },
    ]);
  });

  test("en dan zegt V-5 het niet nog eens: één fout, één bevinding", () => {
    const only = aPerson({ name: "J. Portfolio", functions: ["portfolioManager"] });
    expect(codes(findings(anInitiative({ executiveSponsor: ["J. Portfolio"] }), [only]))).toEqual(["V-16 now"]);
  });

  test("ook niet als de instellingen het toestaan", () => {
    const { settings } = aPortfolio();
    const people = [aPerson({ name: "J. Portfolio", functions: ["portfolioManager"] }), ...staff];
    const allowed = { ...settings, executiveSponsorFunctions: ["portfolioManager"] as const };
    const initiatives = [anInitiative({ executiveSponsor: ["J. Portfolio"] })];
    expect(codes(check({ initiatives, people, settings: allowed }).issues)).toEqual(["V-16 now"]);
  });

  test("niet als vervanger van de opdrachtgever", () => {
    expect(findings(anInitiative(), [{ ...manager, deputyFor: "L. Visser" }])).toMatchObject([
      { code: "V-16", reason: "deputyOfSponsor", name: "J. Portfolio", sponsor: "L. Visser", severity: "now" },
    ]);
  });

  test("ook niet als vervanger van meer mensen, en ook niet als een van hen", () => {
    expect(findings(anInitiative(), [{ ...manager, deputyFor: "A. Ander; l. visser" }])).toMatchObject([
      { code: "V-16", reason: "deputyOfSponsor", sponsor: "L. Visser" },
    ]);
    const deputy = aPerson({ name: "L. Visser", functions: ["lineManager"], deputyFor: "P. Jansen;J. Portfolio" });
    expect(findings(anInitiative(), [deputy, manager])).toMatchObject([
      { code: "V-16", reason: "sponsorIsDeputy", name: "L. Visser", manager: "J. Portfolio" },
    ]);
  });

  test("en zijn vervanger is het ook niet", () => {
    const deputy = aPerson({ name: "L. Visser", functions: ["lineManager"], deputyFor: "J. Portfolio" });
    expect(findings(anInitiative(), [deputy, manager])).toMatchObject([
      { code: "V-16", reason: "sponsorIsDeputy", name: "L. Visser", manager: "J. Portfolio", severity: "now" },
    ]);
  });
});

describe("de status bepaalt hoe zwaar de driehoek weegt", () => {
  const broken = { politicalSponsor: none };

  test.each([
    ["Idee", "advised", ["V-1 advice"]],
    ["Opgave", "advised", ["V-1 advice"]],
    ["Koersvast", "demanded", ["V-1 now"]],
    ["Voorgelegd", "demanded", ["V-1 now"]],
    ["Nazorg", "demanded", ["V-1 now"]],
    ["Geparkeerd", "none", []],
    ["Afgerond", "none", []],
  ])("%s: %s", (label, demand, expected) => {
    const { rows, issues } = check({ initiatives: [anInitiative({ ...broken, status: status(label) })] });
    expect(rows[0]?.demand).toBe(demand);
    expect(codes(issues)).toEqual(expected);
  });

  test.each([
    [{ kind: "untracked" }, "demanded"],
    [{ kind: "none" }, "advised"],
    [{ kind: "unknown", label: "Bezig" }, "advised"],
  ] as const)("%j: %s", (state, demand) => {
    expect(check({ initiatives: [anInitiative({ status: state })] }).rows[0]?.demand).toBe(demand);
  });
});

describe("wat ontbreekt, wordt één keer gezegd en niet beweerd", () => {
  const initiatives = [anInitiative({ lead: ["Onbekend"] }), aWish("P-2")];

  test("zonder Personen geen uitspraak over personen", () => {
    const portfolio = aPortfolio({ initiatives, supply: [], demand: [] });
    expect(checkTriangle(portfolio, today).issues).toEqual([
      {
        code: "S-1",
        lacks: ["people"],
        rules: ["V-4", "V-5", "V-6", "V-7", "V-11", "V-12", "V-16"],
        severity: "advice",
        where: { kind: "workbook" },
      },
    ]);
  });

  test("zonder Capaciteitsaanbod geen uitspraak over capaciteitshouders", () => {
    const { issues } = checkTriangle(aPortfolio({ people: staff, demand: [] }), today);
    expect(issues).toMatchObject([{ code: "S-1", lacks: ["supply"], rules: ["V-17", "V-18"] }]);
  });

  const lacking = (table: TableId, field: string, over: Partial<Portfolio> = {}) => {
    const portfolio = aPortfolio({ initiatives, people: staff, supply: [], demand: [], ...over });
    const left = new Set([...portfolio.columns.get(table)!].filter((each) => each !== field));
    return checkTriangle({ ...portfolio, columns: new Map([...portfolio.columns, [table, left]]) }, today).issues;
  };

  test("zonder de kolom Naam in Personen geen uitspraak over personen", () => {
    expect(lacking("people", "name", { people: [] })).toMatchObject([
      { code: "S-1", lacks: ["people.name"], rules: ["V-4", "V-5", "V-6", "V-7", "V-11", "V-12", "V-16"] },
    ]);
  });

  test("zonder de kolom Functie geen uitspraak over functies, wel over namen", () => {
    const people = staff.map((person) => ({ ...person, functions: [] }));
    expect(lacking("people", "functions", { people })).toMatchObject([
      { code: "V-7", name: "Onbekend" },
      { code: "S-1", lacks: ["people.functions"], rules: ["V-4", "V-5", "V-6", "V-11", "V-16"] },
    ]);
  });

  test("zonder de kolom Rol in Capaciteitsvraag geen uitspraak over capaciteitshouders", () => {
    expect(lacking("demand", "role", { initiatives: [anInitiative()] })).toMatchObject([
      { code: "S-1", lacks: ["demand.role"], rules: ["V-17", "V-18"] },
    ]);
  });

  test("zonder de kolommen van een rol één bevinding, en geen driehoek is volledig", () => {
    const items = [
      anInitiative({ lead: none, politicalSponsor: none }),
      anInitiative({ lead: none, politicalSponsor: none }),
    ];
    const portfolio = aPortfolio({ initiatives: items, people: staff, supply: [], demand: [] });
    const left = new Set(
      [...portfolio.columns.get("initiatives")!].filter((each) => each !== "lead" && each !== "politicalSponsor"),
    );
    const { rows, issues } = checkTriangle(
      { ...portfolio, columns: new Map([...portfolio.columns, ["initiatives", left]]) },
      today,
    );
    expect(issues).toEqual([
      {
        code: "S-1",
        lacks: ["initiatives.politicalSponsor", "initiatives.lead"],
        rules: ["V-1"],
        severity: "now",
        where: { kind: "workbook" },
      },
    ]);
    expect(rows.map(({ complete }) => complete)).toEqual([false, false]);
  });

  test("met een lege Personen één bevinding in plaats van een per naam", () => {
    expect(checkTriangle(aPortfolio({ initiatives, people: [], supply: [], demand: [] }), today).issues).toMatchObject([
      { code: "S-1", lacks: ["people.rows"], rules: ["V-4", "V-5", "V-6", "V-7", "V-11", "V-12", "V-16"] },
    ]);
  });

  test("een leeg register mist niets", () => {
    expect(checkTriangle(aPortfolio({ initiatives: [] }), today)).toEqual({ rows: [], issues: [] });
  });
});

test("een lege rol is ook niet volledig zolang de driehoek nog niet verlangd wordt", () => {
  expect(
    check({ initiatives: [aWish("P-1", { lead: none }), aWish("P-2")] }).rows.map(({ complete }) => complete),
  ).toEqual([false, true]);
});

test("de rijen staan op nummer: P-2 voor P-10", () => {
  const initiatives = ["P-10", "P-2", "p-1"].map((nr) => anInitiative({ nr }));
  expect(check({ initiatives }).rows.map(({ nr }) => nr)).toEqual(["p-1", "P-2", "P-10"]);
});
