/** What follows for the register when an alternative was chosen: proposed, and applied only when a person agrees. */
import { namesFunding } from "../alternative-gaps";
import { matchKey } from "../matching";
import type { Alternative, AlternativeKind, Choice, Initiative, MoneyNature, YearAmount } from "../model";
import { hasColumns, type Portfolio } from "../portfolio";
import type { Day } from "../quantity";
import type { StatusDefinition } from "../settings";
import { isCommitted, isOut, isWanted } from "../status";

/** A change of the register that the decision brings; `nr` is that of the item. */
export type Consequence =
  /** `labels` are the statuses that would fit, of which `to` is proposed. */
  | {
      readonly kind: "status";
      readonly initiative: Initiative;
      readonly to: string;
      readonly labels: readonly string[];
    }
  | { readonly kind: "end"; readonly initiative: Initiative; readonly to: Day }
  /** A row of Financien: lasten of the alternative, or the dekking that it names for them. */
  | {
      readonly kind: "money";
      readonly initiative: Initiative;
      readonly row: "cost" | "funding";
      readonly nature: MoneyNature;
      readonly source: string;
      readonly amounts: readonly YearAmount[];
    };

/** What a person must see to without us. */
export type ConsequenceNote =
  | { readonly kind: "nothing" }
  /** Which of several items it holds for is not said. */
  | { readonly kind: "severalItems"; readonly nrs: readonly string[] }
  /** The alternative asks money, and which item of several gets it cannot be told. */
  | { readonly kind: "moneyOfSeveral" }
  /** Financien has lasten of the item already. */
  | { readonly kind: "moneyThere"; readonly nr: string }
  | { readonly kind: "moneyWithoutFunding" }
  /** No status of the register fits. */
  | { readonly kind: "noStatus"; readonly nr: string }
  | { readonly kind: "noReady" }
  | { readonly kind: "readyBeforeStart"; readonly nr: string };

export interface DecisionConsequences {
  readonly consequences: readonly Consequence[];
  /** Whether they are proposed as a whole: of a choice about several items a person says which hold. */
  readonly areLikely: boolean;
  readonly notes: readonly ConsequenceNote[];
}

type Found = Pick<DecisionConsequences, "consequences" | "notes">;

const together = (parts: readonly Found[]): Found => ({
  consequences: parts.flatMap(({ consequences }) => consequences),
  notes: parts.flatMap(({ notes }) => notes),
});

const of = (...consequences: readonly Consequence[]): Found => ({ consequences, notes: [] });
const noted = (...notes: readonly ConsequenceNote[]): Found => ({ consequences: [], notes });

/** What follows from choosing an alternative of a choice. */
export const decisionConsequences = (
  portfolio: Portfolio,
  choice: Choice,
  chosen: Alternative,
): DecisionConsequences => {
  const keys = new Set(choice.initiatives.map(matchKey));
  const items = portfolio.initiatives.filter(({ id }) => keys.has(id));
  const { consequences, notes } = together([
    ...items.map((item) => statusOf(portfolio, item, chosen.kind)),
    ...(chosen.kind === "phasing" ? [endsOf(portfolio, items, chosen)] : []),
    ...(chosen.kind === "notDoing" ? [] : [moneyOf(portfolio, items, chosen)]),
  ]);
  const areMany = items.length > 1 && consequences.length > 0;
  return {
    consequences,
    areLikely: !areMany,
    notes: [
      ...(areMany ? [{ kind: "severalItems", nrs: items.map(({ nr }) => nr) } as const] : []),
      ...notes,
      ...(consequences.length + notes.length === 0 ? [{ kind: "nothing" } as const] : []),
    ],
  };
};

/** The statuses that would fit, the first first; null where the status of the item stays. */
const fittingStatuses = (
  statuses: readonly StatusDefinition[],
  { status }: Initiative,
  kind: AlternativeKind,
): readonly string[] | null => {
  const named = (...labels: readonly string[]): readonly string[] =>
    labels.flatMap((label) => statuses.find((each) => matchKey(each.label) === matchKey(label))?.label ?? []);
  const out = statuses.filter((each) => each.class === "out").map(({ label }) => label);
  if (isOut(status)) return null;
  if (kind === "notDoing") {
    const fit = isCommitted(status) ? named("Gestopt", "Geparkeerd") : named("Geparkeerd", "Gestopt");
    return fit.length > 0 ? fit : out;
  }
  if (kind === "outsourcing") return named("Uitbesteed");
  // what was decided is vastgelegd
  return isWanted(status) ? statuses.filter((each) => each.class === "committed").map(({ label }) => label) : null;
};

const statusOf = (portfolio: Portfolio, initiative: Initiative, kind: AlternativeKind): Found => {
  if (!hasColumns(portfolio, "initiatives", "status")) return noted();
  const labels = fittingStatuses(portfolio.settings.statuses, initiative, kind);
  if (labels === null) return noted();
  const [to] = labels;
  return to === undefined
    ? noted({ kind: "noStatus", nr: initiative.nr })
    : of({ kind: "status", initiative, to, labels });
};

const endsOf = (portfolio: Portfolio, items: readonly Initiative[], { ready }: Alternative): Found => {
  if (!hasColumns(portfolio, "initiatives", "end")) return noted();
  if (ready === null) return noted({ kind: "noReady" });
  return together(
    items
      .filter(({ end, status }) => end !== ready && !isOut(status))
      .map((initiative) =>
        initiative.start !== null && ready < initiative.start
          ? noted({ kind: "readyBeforeStart", nr: initiative.nr })
          : of({ kind: "end", initiative, to: ready }),
      ),
  );
};

/** An amount that is not 0, or that is yet to come. */
const asksMoney = ({ amount }: YearAmount): boolean =>
  amount.kind === "pm" || (amount.kind === "value" && amount.value !== 0);

/** The lasten of the alternative and the dekking that it names, for the one item that Financien says nothing of yet. */
const moneyOf = (portfolio: Portfolio, items: readonly Initiative[], chosen: Alternative): Found => {
  const natures = (["incidental", "structural"] as const).flatMap((nature) => {
    const amounts = chosen[nature].filter(asksMoney);
    return amounts.length > 0 ? [{ nature, amounts }] : [];
  });
  const [initiative, ...others] = items;
  if (natures.length === 0 || !initiative) return noted();
  if (others.length > 0) return noted({ kind: "moneyOfSeveral" });
  const isThere = portfolio.finances.some((row) => row.initiative === initiative.id && row.kind === "cost");
  if (isThere) return noted({ kind: "moneyThere", nr: initiative.nr });
  const rows = (row: "cost" | "funding", source: string): readonly Consequence[] =>
    natures.map((each) => ({ ...each, kind: "money", initiative, row, source }));
  return namesFunding(chosen)
    ? of(...rows("cost", ""), ...rows("funding", chosen.funding))
    : { consequences: rows("cost", ""), notes: [{ kind: "moneyWithoutFunding" }] };
};
