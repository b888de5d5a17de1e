/** The top 10 of the bestuursprogramma: each place once, and done before the bestuursperiode ends (V-20). */
import { cutLine } from "./cut-line";
import { groupBy } from "./group-by";
import { countedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { Initiative } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { rankInitiatives } from "./ranking";

type Placed = Initiative & { readonly topTen: number };

const isPlaced = (initiative: Initiative): initiative is Placed => initiative.topTen !== null;

/** A place that more items have, said of each but the first. */
const sharedPlaces = (placed: readonly Placed[]): readonly Issue[] =>
  [...groupBy(placed, ({ topTen }) => topTen)].flatMap(([place, all]) =>
    all.slice(1).map(({ row, nr }) => {
      const others = all.filter((other) => other.nr !== nr).map((other) => other.nr);
      return issueInRow({ code: "V-20", reason: "shared", place, others }, "now", row, "topTen");
    }),
  );

/** V-20: every place once, no end after the bestuursperiode, and hours enough in the order of the paper. */
export const checkTopTen = once((portfolio: Portfolio): readonly Issue[] => {
  const placed = countedInitiatives(portfolio).filter(isPlaced);
  if (placed.length === 0) return [];
  const { termEnd } = portfolio.settings;
  const { fits } = cutLine(portfolio, rankInitiatives(portfolio, []).paperOrder);
  const late = placed.flatMap(({ row, end, topTen: place }) =>
    end !== null && end > termEnd
      ? [issueInRow({ code: "V-20", reason: "late", place, end, termEnd }, "beforeSubmission", row, "end")]
      : [],
  );
  const blocked = placed.flatMap(({ row, id, topTen: place }) => {
    const fit = fits.get(id);
    if (fit?.kind !== "blocked") return [];
    const { role, period, asked, left } = fit.by;
    const problem = { code: "V-20", reason: "blocked", place, role, period: period.key, asked, left } as const;
    return [issueInRow(problem, "advice", row, "topTen")];
  });
  return [...sharedPlaces(placed), ...late, ...blocked];
});
