import { type InvestmentColumns, investmentPlan } from "../domain/made-list/investment-plan";
import type { MadeList } from "../domain/made-list/made-list";
import { type PriorityColumns, priorityList } from "../domain/made-list/priority-list";
import type { TableId } from "../domain/model";
import type { Day } from "../domain/quantity";
import { renderInvestments, renderPriorities } from "../workbook/render/made-list";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { stampOf } from "./register";

const needed: readonly TableId[] = ["initiatives", "finances"];
const used: readonly TableId[] = [...needed, "settings"];

/** Writes sheet DPL: what is new in the budget, by priority group, in the layout of the Dynamische Prioriteiten Lijst. */
export const runPriorityList = (on: Day, signal?: AbortSignal): Promise<Outcome<MadeList<PriorityColumns>>> =>
  runAnswer(
    "priorityList",
    on,
    needed,
    (register) => {
      const { portfolio } = register;
      const result = priorityList(portfolio);
      return { result, plans: [renderPriorities(result, portfolio.settings, stampOf(register, used))] };
    },
    signal,
  );

/** Writes sheet MJIP: the investments with their capital charges, in the layout of the meerjareninvesteringsplan. */
export const runInvestmentPlan = (on: Day, signal?: AbortSignal): Promise<Outcome<MadeList<InvestmentColumns>>> =>
  runAnswer(
    "investmentPlan",
    on,
    needed,
    (register) => {
      const { portfolio } = register;
      const result = investmentPlan(portfolio);
      return { result, plans: [renderInvestments(result, portfolio.settings, stampOf(register, used))] };
    },
    signal,
  );
