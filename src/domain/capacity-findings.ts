/** What contradicts itself in supply and demand (S-6, S-9, S-10, S-16). */
import { type AskingRow, type DemandLine, askingRows, demandLines } from "./demand-lines";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { DemandRow } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import { type Portfolio, hasColumns } from "./portfolio";
import { programmesThatSum } from "./programme-demand";
import { nearTextsAmong } from "./suggestion";

/** S-9, once per role: asked for, and no row in Capaciteitsaanbod. */
const rolesWithoutSupply = (portfolio: Portfolio, uses: readonly AskingRow[]): readonly Issue[] => {
  if (!hasColumns(portfolio, "supply", "role")) return [];
  const { supply } = portfolio;
  const supplied = new Set(supply.map(({ role }) => matchKey(role)));
  const suggest = nearTextsAmong(supply.map(({ role }) => role));
  const unsupplied = uses.filter(({ roleKey }) => !supplied.has(roleKey));
  const first = new Map([...unsupplied].reverse().map(({ roleKey, row }) => [roleKey, row]));
  return [...first.values()].map(({ row, role }) =>
    issueInRow({ code: "S-9", role, suggestions: suggest(role) }, "beforeSubmission", row, "role"),
  );
};

/** S-10: line items ask a role, so its Lijnaandeel is not taken off. */
const lineSharesNotTaken = ({ supply }: Portfolio, uses: readonly AskingRow[]): readonly Issue[] => {
  const byLine = groupBy(
    uses.filter(({ isLine }) => isLine),
    ({ roleKey }) => roleKey,
  );
  return supply.flatMap(({ row, role, lineShare }) => {
    const asking = byLine.get(matchKey(role)) ?? [];
    if (asking.length === 0 || lineShare.kind === "empty" || (lineShare.kind === "value" && lineShare.value === 0))
      return [];
    const nrs = inNaturalOrder([...new Set(asking.map(({ initiative }) => initiative.nr))], (nr) => nr);
    return [issueInRow({ code: "S-10", role, nrs }, "advice", row, "lineShare")];
  });
};

/** The demand rows with a figure below zero: of hundreds of thousands of figures there are few. */
const negativeDemand = (portfolio: Portfolio): readonly DemandRow[] => {
  const { lines, exact } = demandLines(portfolio);
  const isNegative = ({ first, end }: DemandLine): boolean => {
    for (let at = first; at < end; at += 1) if (Number(exact[at]) < 0) return true;
    return false;
  };
  return lines.filter(isNegative).map(({ row }) => row);
};

/** S-16: hours below zero, which are counted as they stand. */
const negativeFigures = (portfolio: Portfolio): readonly Issue[] =>
  [...portfolio.supply, ...negativeDemand(portfolio)].flatMap(({ row, figures }) =>
    figures.flatMap(({ period, figure }) =>
      figure.kind === "value" && figure.value < 0
        ? [issueInRow({ code: "S-16", period: period.key, figure: figure.value }, "now", row, period.key)]
        : [],
    ),
  );

/** Everything that contradicts itself in supply and demand. */
export const checkCapacity = once((portfolio: Portfolio): readonly Issue[] => {
  const uses = askingRows(portfolio);
  return [
    ...rolesWithoutSupply(portfolio, uses),
    ...lineSharesNotTaken(portfolio, uses),
    ...negativeFigures(portfolio),
    ...programmesThatSum(portfolio),
  ];
});
