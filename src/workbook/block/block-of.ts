import type { AnswerName } from "../../domain/answer-sources";
import type { Day } from "../../domain/quantity";
import type { FunctionRefusal } from "../../messages/refusal";
import { balanceBlock } from "./balance-block";
import type { Block } from "./block";
import { decisionBlock } from "./decision-block";
import { rankingBlock } from "./ranking-block";
import { triangleBlock } from "./triangle-block";

/** The block of an answer as of a day, from the tables of a formula; `first` is what the function takes before them, if anything. */
export const blockOf = (of: AnswerName, first: unknown, tables: unknown, on: Day): Block | FunctionRefusal => {
  switch (of) {
    case "balance":
      return balanceBlock(first, tables);
    case "triangle":
      return triangleBlock(tables, on);
    case "ranking":
      return rankingBlock(tables);
    case "decision":
      return decisionBlock(first, tables, on);
  }
};
