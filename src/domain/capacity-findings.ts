/** What contradicts itself in supply and demand (S-6, S-9, S-10, S-16). */
import { type DemandLine, askingLines, demandLines } from "./demand-lines";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { DemandRow, Initiative } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import { type Portfolio, hasColumns } from "./portfolio";
import { programmesThatSum } from "./programme-demand";
import { isOut } from "./status";
import { nearTextsAmong } from "./suggestion";

type Use = DemandLine & { readonly initiative: Initiative };

const isUse = (line: DemandLine): line is Use => line.initiative !== undefined && !isOut(line.initiative.status);

/** S-9, once per role: asked for, and no row in Capaciteitsaanbod. */
const rolesWithoutSupply = (portfolio: Portfolio, uses: readonly Use[]): readonly Issue[] => {
  if (!hasColumns(portfolio, "supply", "role")) return [];
  const { supply } = portfolio;
  const supplied = new Set(supply.map(({ role }) => matchKey(role)));
  const suggest = nearTextsAmong(supply.map(({ role }) => role));
  const first = new Map([...uses].reverse().map(({ roleKey, row }) => [roleKey, row] as const));
  return [...first].flatMap(([key, row]) =>
    supplied.has(key)
      ? []
      : [
          issueInRow(
            { code: "S-9", role: row.role, suggestions: suggest(row.role) },
            "beforeSubmission",
            row.row,
            "role",
          ),
        ],
  );
};

/** S-10: line items ask a role, so its Lijnaandeel is not taken off. */
const lineSharesNotTaken = ({ supply }: Portfolio, uses: readonly Use[]): readonly Issue[] => {
  const byLine = groupBy(
    uses.filter(({ initiative }) => initiative.workingMethod === "line"),
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
  const { lines, figures } = demandLines(portfolio);
  const isNegative = ({ first, end }: DemandLine): boolean => {
    for (let at = first; at < end; at += 1) if (Number(figures[at]) < 0) return true;
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
  const uses = askingLines(portfolio).filter(isUse);
  return [
    ...rolesWithoutSupply(portfolio, uses),
    ...lineSharesNotTaken(portfolio, uses),
    ...negativeFigures(portfolio),
    ...programmesThatSum(portfolio),
  ];
});
