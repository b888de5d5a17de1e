import type { Issue, Severity } from "../domain/issue";
import type { Overview } from "../domain/overview";
import type { Ranking } from "../domain/ranking";
import { countedText, countText, missingText, dayText, hoursText, someText } from "./nl-format";
import { rankWord, severityWord, verdictWord } from "./nl-words";
import { issueText } from "./nl";

const topShown = 10;
const incompleteShown = 60;

/** The summary that the command line prints: counts, the five worst role-periods, incomplete triangles, the top ten. */
export const summaryLines = (summary: {
  readonly overview: Overview;
  readonly balanceMissing: readonly string[];
  readonly ranking: Ranking | null;
}): readonly string[] => [
  `Stand van ${dayText(summary.overview.on)}: ${countedText(summary.overview.initiatives, "item", "items")} in het register.`,
  `Status: ${statusText(summary.overview)}.`,
  `Bevindingen: ${findingText(summary.overview.findings)}.`,
  ...(summary.overview.pm > 0
    ? [`${countText(summary.overview.pm)} cellen in de gelezen tabellen staan op p.m. en tellen in geen som mee als 0.`]
    : []),
  "",
  ...balanceLines(summary.overview, summary.balanceMissing),
  "",
  ...triangleLines(summary.overview),
  "",
  ...rankingLines(summary.ranking),
];

const statusText = ({ statuses }: Overview): string =>
  statuses
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label || "zonder status"}`)
    .join(", ") || "wordt niet bijgehouden";

const findingText = (findings: Overview["findings"]): string =>
  (Object.keys(severityWord) as Severity[])
    .map((severity) => `${findings[severity]} ${severityWord[severity]}`)
    .join(", ");

const balanceLines = ({ worst, shortages }: Overview, missing: readonly string[]): readonly string[] => {
  if (missing.length > 0) return [`Geen balans: ${missingText(missing)}.`];
  if (worst.length === 0) return ["Geen rol komt tekort of zit krap, voor zover bekend."];
  return [
    `Grootste tekorten (vastgelegd + gewenst; ${countedText(shortages, "rolperiode", "rolperioden")} met tekort):`,
    ...worst.map(
      ({ role, period, balance, verdict }) =>
        `  ${role.padEnd(26)} ${period.key.padEnd(8)} ${verdictWord[verdict].padEnd(7)} ${balance === null ? "" : hoursText(balance)}`,
    ),
  ];
};

const triangleLines = ({ triangles }: Overview): readonly string[] => [
  `Driehoeken: ${triangles.complete} van ${triangles.demanded} volledig.`,
  ...(triangles.incomplete.length > 0
    ? [`  Nog niet volledig: ${someText(triangles.incomplete, incompleteShown)}`]
    : []),
];

const rankingLines = (ranking: Ranking | null): readonly string[] => {
  if (!ranking) return ["Geen rangorde: Beoordelingscriteria of Scores ontbreekt."];
  const top = ranking.paperOrder.filter(({ rank }) => rank.kind === "ranked").slice(0, topShown);
  const wanted = ranking.rows.filter(({ rank }) => rank.kind !== "statutory").length;
  return [
    `De eerste ${top.length} van ${countedText(wanted, "gewenst item", "gewenste items")}, in de vastgestelde volgorde (rang naar score):`,
    ...top.map(
      ({ rank, nr, name, score }) =>
        `  ${String(rankWord(rank)).padStart(3)}  ${nr.padEnd(7)} ${name}${score === null ? "" : ` (${score.toLocaleString("nl-NL", { minimumFractionDigits: 1 })})`}`,
    ),
  ];
};

/** The gravest findings as lines, for a workbook from which nothing else can be said. */
export const findingLines = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => {
    const { what, todo } = issueText(issue);
    return `${issue.code}: ${what} ${todo}`;
  });
