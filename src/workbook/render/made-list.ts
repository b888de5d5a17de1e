import { amountFields, type BudgetList } from "../../domain/budget-list";
import { type InvestmentColumns } from "../../domain/made-list/investment-plan";
import type { MadeLine, MadeList } from "../../domain/made-list/made-list";
import { type PriorityColumns } from "../../domain/made-list/priority-list";
import { type Cents, cents, type Reading, value } from "../../domain/quantity";
import type { Settings } from "../../domain/settings";
import { signOf } from "../../domain/sign-convention";
import {
  budgetListTexts as texts,
  investmentExplanation,
  leftOutTexts,
  priorityExplanation,
} from "../../messages/nl-budget-lists";
import type { SheetPlan } from "../sheet-plan";
import { renderBudgetList } from "./budget-list-sheet";
import type { Stamp } from "./sheet-head";

/** What is written of a line: its amounts in the order of the list, and why they are what they are. */
interface Written {
  readonly amounts: readonly Reading<Cents>[];
  readonly explanation: string;
  readonly posts: number;
}

/** Sheet `DPL`, made of the register. */
export const renderPriorities = (made: MadeList<PriorityColumns>, settings: Settings, stamp: Stamp): SheetPlan =>
  renderMade(made, settings, stamp, (columns) => ({
    amounts: [columns.structural.amount, columns.incidental.amount].map((amount) => inSigns(amount, settings)),
    explanation: priorityExplanation(columns, signOf(settings.signConvention)),
    posts: columns.structural.pm + columns.incidental.pm,
  }));

/** Sheet `MJIP`, made of the register; an investment has no sign. */
export const renderInvestments = (made: MadeList<InvestmentColumns>, settings: Settings, stamp: Stamp): SheetPlan =>
  renderMade(made, settings, stamp, (columns) => ({
    amounts: [columns.investment.amount, inSigns(columns.structural.amount, settings)],
    explanation: investmentExplanation(columns, settings.capitalCharges.method),
    posts: columns.investment.pm + columns.structural.pm,
  }));

const inSigns = (amount: Reading<Cents>, { signConvention }: Settings): Reading<Cents> =>
  amount.kind === "value" ? value(cents(amount.value * signOf(signConvention))) : amount;

const renderMade = <Columns>(
  { kind, horizon, groups, leftOut }: MadeList<Columns>,
  { signConvention }: Settings,
  stamp: Stamp,
  write: (columns: Columns) => Written,
): SheetPlan => {
  const lineOf = ({ nr, subject, columns }: MadeLine<Columns>) => ({ row: 0, nr, subject, ...write(columns) });
  const written = groups.map(({ name, lines }) => ({ name, lines: lines.map(lineOf), subtotal: null }));
  const list: BudgetList = {
    ...{ kind, sheet: "", title: "", total: null, sign: null, groups: written },
    columns: amountFields[kind].map((field) => ({ field, heading: texts.headings[field], letters: "", factor: 1 })),
  };
  return renderBudgetList(
    list,
    {
      sign: signConvention,
      shows: texts.shows[kind](horizon),
      posts: written.flatMap(({ lines }) => lines).reduce((sum, { posts }) => sum + posts, 0),
      notes: leftOutTexts(leftOut),
    },
    stamp,
  );
};
