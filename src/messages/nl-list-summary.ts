/** What the command line prints of the lists that stand in plain cells. */
import { type BudgetList, columnSums, linesOf, pmPosts } from "../domain/budget-list";
import type { AmountSum } from "../domain/amount-sum";
import { gravestFirst, type Issue } from "../domain/issue";
import { pmPostsText } from "./nl-budget-lists";
import { countedText, euroText, listText, numberText } from "./nl-format";
import { budgetListWord } from "./nl-lists";
import { severityWord } from "./nl-words";
import { issueText } from "./nl";

/** A line of sums: a group, or the list as a whole. */
interface SumLine {
  readonly name: string;
  readonly rows: number;
  readonly cells: readonly string[];
}

interface Recognised {
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  /** How many rows there are of each kind. */
  readonly kinds: Readonly<Record<"heading" | "group" | "data" | "subtotal" | "total" | "empty" | "note", number>>;
  readonly headings: readonly string[];
}

const kindWords = {
  heading: ["koprij", "koprijen"],
  group: ["groep", "groepen"],
  data: ["rij", "rijen"],
  subtotal: ["subtotaal", "subtotalen"],
  total: ["totaal", "totalen"],
  empty: ["lege rij", "lege rijen"],
  note: ["noot", "noten"],
} as const satisfies Record<keyof Recognised["kinds"], readonly [string, string]>;

const recognisedLines = (what: string, { sheet, address, title, kinds, headings }: Recognised): readonly string[] => {
  const counted = (Object.keys(kindWords) as (keyof typeof kindWords)[]).flatMap((kind) =>
    kinds[kind] > 0 ? [countedText(kinds[kind], kindWords[kind][0], kindWords[kind][1])] : [],
  );
  return [
    `${what} op blad ${sheet} (${address})${title === "" ? "" : `: ${title}`}`,
    `  Herkend: ${listText(counted)}.`,
    `  Kolommen: ${headings.filter(Boolean).join(" | ")}.`,
  ];
};

const tableLines = (headings: readonly string[], lines: readonly SumLine[]): readonly string[] => {
  const cells = [
    ["", "rijen", ...headings],
    ...lines.map(({ name, rows, cells: sums }) => [name, String(rows), ...sums]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  return cells.map((row) =>
    `  ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
};

const arePrinted = ({ groups, total }: BudgetList): boolean =>
  [...groups.map(({ subtotal }) => subtotal), total].some(Boolean);

const amountText = ({ known, pm }: AmountSum): string => (known !== null ? euroText(known) : pm > 0 ? "p.m." : "–");

/** A DPL or MJIP: its groups and totals, the p.m.-posten that are in none, and what does not agree. */
export const budgetListLines = (
  recognised: Recognised,
  list: BudgetList,
  issues: readonly Issue[],
  placeOf: (issue: Issue) => string,
): readonly string[] => {
  const lines = list.groups.map(({ name, lines: own }): SumLine => {
    const cells = columnSums(own, list.columns).map(amountText);
    return { name: name || "zonder groep", rows: own.length, cells };
  });
  const all = linesOf(list);
  const posts = pmPosts(list);
  return [
    ...recognisedLines(budgetListWord[list.kind], recognised),
    ...tableLines(
      list.columns.map(({ heading }) => heading),
      [...lines, { name: "Totaal", rows: all.length, cells: columnSums(all, list.columns).map(amountText) }],
    ),
    posts > 0 ? `  Alle sommen zijn exclusief ${pmPostsText(posts)}.` : "  Geen p.m.-posten.",
    ...(issues.length === 0
      ? arePrinted(list)
        ? ["  De afgedrukte subtotalen en totalen kloppen."]
        : []
      : gravestFirst(issues).map((issue) => {
          const { what } = issueText(issue);
          return `  ${issue.code} (${severityWord[issue.severity]}) ${placeOf(issue)}: ${what}`;
        })),
  ];
};

interface Sums {
  readonly headings: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: number;
    readonly sums: readonly PlainSum[];
    readonly printed: readonly (number | null)[];
  }[];
  readonly all: readonly PlainSum[];
  readonly printed: readonly (number | null)[];
}

interface PlainSum {
  readonly sum: number | null;
  readonly pm: number;
  readonly unreadable: number;
}

const sumText = ({ sum, pm }: PlainSum): string => (sum !== null ? numberText(sum) : pm > 0 ? "p.m." : "–");

const differences = (
  what: string,
  headings: readonly string[],
  printed: readonly (number | null)[],
  sums: readonly PlainSum[],
): readonly string[] =>
  headings.flatMap((heading, column) => {
    const [said, added] = [printed[column] ?? null, sums[column]?.sum ?? null];
    if (said === null || added === null || said === added) return [];
    return [`  ${what} in kolom '${heading}' is ${numberText(said)}; de rijen zijn samen ${numberText(added)}.`];
  });

/** Any other list: its groups, and its columns of numbers added up as they stand. */
export const itemListLines = (recognised: Recognised, sums: Sums): readonly string[] => {
  const { headings, groups, all, printed } = sums;
  const lines = groups.map(({ name, rows, sums: own }): SumLine => {
    return { name: name || "zonder groep", rows, cells: own.map(sumText) };
  });
  const total: SumLine = { name: "Totaal", rows: recognised.kinds.data, cells: all.map(sumText) };
  const posts = all.reduce((sum, { pm }) => sum + pm, 0);
  const unreadable = all.reduce((sum, one) => sum + one.unreadable, 0);
  const isGrouped = groups.length > 1 || groups.some(({ name }) => name !== "");
  return [
    ...recognisedLines("Lijst", recognised),
    ...(isGrouped || headings.length > 0 ? tableLines(headings, [...(isGrouped ? lines : []), total]) : []),
    ...(posts > 0 ? [`  Alle sommen zijn exclusief ${pmPostsText(posts)}.`] : []),
    ...(unreadable > 0
      ? [
          `  ${countedText(unreadable, "cel is", "cellen zijn")} niet als getal te lezen en ${unreadable === 1 ? "telt" : "tellen"} in geen som.`,
        ]
      : []),
    ...groups.flatMap(({ name, sums: own, printed: said }) =>
      differences(`Het afgedrukte subtotaal${name === "" ? "" : ` van '${name}'`}`, headings, said, own),
    ),
    ...differences("Het afgedrukte totaal", headings, printed, all),
  ];
};
