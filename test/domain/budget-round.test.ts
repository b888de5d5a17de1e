import { budgetRound } from "../../src/domain/budget-round";
import type { Cents } from "../../src/domain/quantity";
import { empty, pm, unreadable } from "../../src/domain/quantity";
import { aFinanceRow, anInitiative, aPortfolio, aResource, aWish, type Figure, status } from "../support/builders";

type ByYear = Readonly<Record<number, Figure>>;

const statutory = anInitiative({ nr: "P-1", statutory: true, status: status("Opgave") });
const running = anInitiative({ nr: "P-2" });
const wish = aWish("P-3");
const stopped = anInitiative({ nr: "P-4", status: status("Gestopt") });

const funding = (nr: string, byYear: ByYear, source = "Begrotingsruimte", nature = "structural" as const) =>
  aFinanceRow("funding", byYear, { nr, source, nature });

const roundOf = (over: Parameters<typeof aPortfolio>[0]) =>
  budgetRound(aPortfolio({ initiatives: [statutory, running, wish, stopped], ...over }));

/** Cents as euros, to compare with what was reckoned by hand. */
const euros = (amount: Cents | null | undefined): number | null => (typeof amount === "number" ? amount / 100 : null);

describe("ruimte − verplicht − gekozen = rest", () => {
  const round = roundOf({
    resources: [
      aResource("Begrotingsruimte", { 2023: 100, 2024: 100, 2026: 200 }, { nature: "structural" }),
      aResource("Subsidie", { 2023: 25, 2024: pm }, { nature: "structural" }),
    ],
    finances: [
      funding("P-1", { 2023: 30, 2024: 30 }),
      funding("P-2", { 2023: 50, 2024: 80, 2025: 80 }, " begrotingsruimte "),
      funding("P-3", { 2023: 60, 2024: 5, 2025: pm }),
      funding("P-4", { 2023: 1000 }),
      aFinanceRow("cost", { 2023: 999 }, { nr: "P-2", nature: "structural", source: "Begrotingsruimte" }),
    ],
  });
  const [room] = round.room;

  test("per jaar, met verplicht vóór vastgelegd, ook als het nog gewenst is", () => {
    expect(round.years).toEqual([2023, 2024, 2025, 2026]);
    expect(
      room?.years.map(({ room: there, statutory: must, chosen, rest, wanted, restAfterWanted }) =>
        [there.known, must.known, chosen.known, rest, wanted.known, restAfterWanted].map(euros),
      ),
    ).toEqual([
      [125, 30, 50, 45, 60, -15],
      [100, 30, 80, -10, 5, -15],
      [null, null, 80, null, null, null],
      [200, null, null, 200, null, 200],
    ]);
  });

  test("p.m. staat ernaast en telt nergens als nul", () => {
    expect(room?.years.map(({ room: there, wanted }) => [there.pm, wanted.pm])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test("een bron die een jaar niet invult, wordt genoemd", () => {
    expect(room?.years.map(({ blank }) => blank)).toEqual([[], [], ["Begrotingsruimte", "Subsidie"], ["Subsidie"]]);
  });
});

test("incidenteel en structureel zijn twee ruimten; wat maar één aard heeft, neemt daaruit", () => {
  const { room, unplaced } = roundOf({
    resources: [
      aResource("Ruimte", { 2023: 10 }, { nature: "incidental" }),
      aResource("Ruimte", { 2023: 20 }, { nature: "structural" }),
      aResource("Fonds", { 2023: 5 }, { nature: "incidental" }),
    ],
    finances: [
      funding("P-2", { 2023: 1 }, "Ruimte"),
      funding("P-2", { 2023: 2 }, "Fonds"),
      aFinanceRow("funding", { 2023: 4 }, { nr: "P-2", source: "Ruimte", nature: null }),
      aFinanceRow("funding", { 2023: 8 }, { nr: "P-2", source: "" }),
      aFinanceRow("funding", { 2023: 16 }, { nr: "P-2", source: "Onbekend" }),
    ],
  });
  expect(room.map(({ nature, years: [first] }) => [nature, euros(first?.chosen.known), euros(first?.rest)])).toEqual([
    ["incidental", 2, 13],
    ["structural", 1, 19],
  ]);
  expect(unplaced.map(({ claim, reason }) => [claim.row.source, reason])).toEqual([
    ["Ruimte", "whichNature"],
    ["", "noSource"],
    ["Onbekend", "unknownSource"],
  ]);
});

describe("een reserve", () => {
  const runOf = (balance: Figure, byYear: ByYear, ...finances: ReturnType<typeof funding>[]) => {
    const [run] = roundOf({
      resources: [aResource("Reserve", byYear, { balance, nature: "incidental" })],
      finances,
    }).reserves;
    return {
      ends: run?.years.map(({ begin, end, endAfterWanted }) => [begin, end, endAfterWanted].map(euros)),
      below: [run?.below, run?.belowAfterWanted],
    };
  };

  test("loopt van jaar op jaar, en telt niet in de ruimte", () => {
    const finances = [funding("P-2", { 2023: 60, 2025: 30 }, "Reserve"), funding("P-3", { 2024: 45 }, "Reserve")];
    expect(runOf(100, { 2024: 5 }, ...finances)).toEqual({
      ends: [
        [100, 40, 40],
        [40, 45, 0],
        [45, 15, -30],
        [15, 15, -30],
      ],
      below: [null, 2025],
    });
    expect(roundOf({ resources: [aResource("Reserve", { 2023: 5 }, { balance: 1 })], finances: [] }).room).toEqual([]);
  });

  test("wat vóór de ronde al gaat, is er al af", () => {
    expect(runOf(100, { 2022: 10 }, funding("P-2", { 2022: 120 }, "Reserve"))).toEqual({
      ends: [-10, -10, -10, -10].map((stand) => [stand, stand, stand]),
      below: [2023, 2023],
    });
  });

  test("p.m. van vóór de ronde staat bij wat er vooraf ging", () => {
    const [run] = roundOf({
      resources: [aResource("Reserve", {}, { balance: 100, nature: "incidental" })],
      finances: [funding("P-2", { 2022: pm }, "Reserve")],
    }).reserves;
    expect(run?.before.reduce((sum, part) => sum + part.pm, 0)).toBe(1);
    expect(run?.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
  });

  test.each([
    ["p.m.", pm],
    ["onleesbaar", unreadable],
  ])("met een Stand die %s is, is geen jaar bekend", (_, balance) => {
    expect(runOf(balance, {}, funding("P-2", { 2023: 60 }, "Reserve"))).toEqual({
      ends: Array.from({ length: 4 }, () => [null, null, null]),
      below: [null, null],
    });
  });
});

describe("per begrotingsprogramma", () => {
  const round = roundOf({
    finances: [
      aFinanceRow("cost", { 2023: 100, 2024: pm }, { nr: "P-2", budgetProgramme: "Wonen" }),
      aFinanceRow("income", { 2023: 30 }, { nr: "P-2", budgetProgramme: "wonen" }),
      aFinanceRow("cost", { 2023: 7 }, { nr: "P-3", budgetProgramme: "Wonen" }),
      aFinanceRow("investment", { 2023: 500 }, { nr: "P-2", budgetProgramme: "Wonen", nature: null }),
      aFinanceRow("cost", { 2023: 1 }, { nr: "P-2", taskField: "2.1" }),
      aFinanceRow("cost", { 2023: 1 }, { nr: "P-9", budgetProgramme: "Wonen" }),
      aFinanceRow("cost", { 2023: 1 }, { nr: "P-4", budgetProgramme: "Wonen" }),
      aFinanceRow(null, { 2023: 1, 2021: 2, 2030: empty }, { nr: "P-2", budgetProgramme: "Wonen" }),
    ],
  });
  const linesOf = ({ programmes }: typeof round.all) =>
    programmes.map(({ name, lines }) => [
      name,
      lines.map(({ kind, nature, years: [first, second] }) => [kind, nature, euros(first?.known), second?.pm]),
    ]);

  test("lasten, baten en saldo van wat vastligt; een investering telt in geen saldo", () => {
    expect(linesOf(round.committed)).toEqual([
      [
        "Wonen",
        [
          ["cost", "incidental", 100, 1],
          ["income", "incidental", 30, 0],
          ["saldo", "incidental", -70, 1],
          ["investment", null, 500, 0],
        ],
      ],
      [
        "",
        [
          ["cost", "incidental", 1, 0],
          ["saldo", "incidental", -1, 0],
        ],
      ],
    ]);
  });

  test("met wat gewenst is, en alles samen", () => {
    expect(linesOf(round.all)[0]?.[1]?.[0]).toEqual(["cost", "incidental", 107, 1]);
    expect(round.all.total.map(({ kind, years: [first] }) => [kind, euros(first?.known)])).toEqual([
      ["cost", 108],
      ["income", 30],
      ["saldo", -78],
      ["investment", 500],
    ]);
  });

  test("per taakveld waar het is ingevuld", () => {
    expect(round.taskFields.map(({ name }) => name)).toEqual(["2.1"]);
  });

  test("wat niet meetelt, wordt geteld", () => {
    expect(round.leftOut).toEqual({ unknownNr: 1, out: 1, withoutKind: 1, withoutTaskField: 5, otherYears: [2021] });
  });
});
