import type { Issue, Severity } from "../../src/domain/issue";
import type { RowId } from "../../src/domain/model";
import { whatNow } from "../../src/domain/what-now";
import { aChoice, aDemandRow, anInitiative, aPortfolio, on } from "../support/builders";

const today = on("2023-03-01");
const row = (severity: Severity, code: "V-1" | "S-2" | "S-11", at: string, field: string | null = null): Issue => ({
  ...(code === "V-1" ? { code, role: "lead" } : { code }),
  severity,
  where: { kind: "row", row: `initiatives/${at}` as RowId, field },
});
const items = [
  anInitiative({ nr: "P-1", start: on("2023-01-01") }),
  anInitiative({ nr: "P-2", start: on("2023-06-01") }),
  anInitiative({ nr: "P-3", start: on("2023-03-11") }),
];
const portfolio = aPortfolio({ initiatives: items });
/** Each line as its rule, how often and within how many days. */
const said = (issues: readonly Issue[], of = portfolio) =>
  whatNow(of, today, issues).lines.map(({ severity, issues: [first, ...more], within }) =>
    [severity, first.code, 1 + more.length, within].join(" "),
  );

test("het ergste eerst, en daarbinnen wat het eerst nodig is", () => {
  expect(
    said([row("advice", "S-2", "P-3"), row("now", "S-11", "P-1"), row("now", "V-1", "P-2"), row("now", "S-2", "P-3")]),
  ).toEqual(["now S-2 1 10", "now V-1 1 92", "now S-11 1 ", "advice S-2 1 10"]);
});

test("wat gelijk is, staat in één regel, met wat het eerst nodig is voorop", () => {
  const { lines, others } = whatNow(portfolio, today, [
    row("now", "V-1", "P-1", "lead"),
    row("now", "V-1", "P-2", "lead"),
    row("now", "V-1", "P-3", "lead"),
    row("now", "V-1", "P-3", "executiveSponsor"),
  ]);
  expect(lines.map(({ issues }) => issues.map(({ where }) => where))).toEqual([
    ["P-3", "P-2", "P-1"].map((nr) => ({ kind: "row", row: `initiatives/${nr}`, field: "lead" })),
    [{ kind: "row", row: "initiatives/P-3", field: "executiveSponsor" }],
  ]);
  expect(others).toBe(0);
});

test("de deadline van een open keuze telt ook voor haar items en hun uren; een verstreken deadline is nu", () => {
  const about = (deadline: string, status: "open" | "decided") =>
    aPortfolio({
      initiatives: items,
      demand: [aDemandRow({ nr: "P-1" })],
      choices: [aChoice({ initiatives: ["p-1"], deadline: on(deadline), status })],
    });
  const hours: Issue = {
    ...row("now", "S-2", ""),
    where: { kind: "row", row: "demand/P-1/jurist" as RowId, field: null },
  };
  expect(said([hours], about("2023-03-15", "open"))).toEqual(["now S-2 1 14"]);
  expect(said([hours], about("2023-02-01", "open"))).toEqual(["now S-2 1 0"]);
  expect(said([hours], about("2023-03-15", "decided"))).toEqual(["now S-2 1 "]);
});

test("wat even dringend is, gaat op aantal en dan op regel; meer dan acht regels worden geteld", () => {
  const fields = Array.from({ length: 10 }, (_, at) => `veld${at}`);
  const once = fields.map((field) => row("beforeSubmission", "S-11", "P-1", field));
  const twice = [row("beforeSubmission", "V-1", "P-1"), row("beforeSubmission", "V-1", "P-1")];
  const { lines, others } = whatNow(portfolio, today, [...once, ...twice]);
  expect(lines.map(({ issues }) => issues.length)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  expect(others).toBe(3);
});

test("zonder bevindingen is er niets te doen", () => {
  expect(whatNow(portfolio, today, [])).toEqual({ lines: [], others: 0 });
});
