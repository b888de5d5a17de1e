/** MT-voorstel: what is asked, the proposed order, the bottlenecks with the balance, and the choices (domain.md 1, rows 41 and 42). */
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { type OpenBottleneck, openBottlenecks } from "../../domain/open-bottlenecks";
import { openDecisions } from "../../domain/open-decisions";
import type { Portfolio } from "../../domain/portfolio";
import type { Round } from "../../domain/rounds/round";
import { mtProposalTexts as texts } from "../../messages/papers/mt-proposal";
import { newPage, numbered, part, plain, toFillIn } from "./blocks";
import { choiceAdvice } from "./choice-advice";
import { choiceTable } from "./choice-table";
import { bottleneckBlocks } from "./mt-balance";
import { proposedOrder } from "./mt-order";
import type { Paper, PaperBlock } from "./paper";
import { named, type PaperOf, standingIn } from "./paper-of";

export const mtProposalPaper: PaperOf = ({ portfolio, on, rounds }) => {
  const decisions = openDecisions(portfolio, on);
  const bottlenecks = openBottlenecks(portfolio);
  const order = proposedOrder(portfolio);
  return {
    ...named("mtProposal"),
    ...proposalStanding(rounds, bottlenecks),
    title: texts.title(rounds.at(-1)?.name ?? ""),
    orientation: "landscape",
    wholeFirstPage: true,
    blocks: [
      plain(texts.shows),
      part(texts.asked),
      pointsBlock(bottlenecks, decisions),
      ...order.themes,
      part(texts.choices),
      choiceTable(decisions),
      part(texts.stamps),
      plain(texts.stampsHow),
      toFillIn(texts.manager, 1),
      toFillIn(texts.controller, 1),
      newPage,
      ...order.items,
      newPage,
      ...bottleneckBlocks(portfolio, bottlenecks),
      ...choiceBlocks(portfolio, decisions),
    ],
  };
};

/** A concept too while of an open bottleneck something is not known. */
const proposalStanding = (
  rounds: readonly Round[],
  bottlenecks: readonly OpenBottleneck[],
): Pick<Paper, "state" | "standing"> => {
  const { state, standing } = standingIn(rounds);
  const unfinished = bottlenecks.filter(({ lacks }) => lacks.length > 0).length;
  if (unfinished === 0) return { state, standing };
  const inventory = texts.openInventory(unfinished);
  return { state: "concept", standing: state === "concept" ? `${standing} ${inventory}` : texts.concept(inventory) };
};

const pointsBlock = (
  bottlenecks: readonly OpenBottleneck[],
  decisions: readonly (DecisionSheet | SecretReference)[],
): PaperBlock =>
  numbered(
    texts
      .points(
        bottlenecks.length,
        decisions.map(({ number }) => number),
      )
      .map((text, at) => ({ number: String(at + 1), text })),
  );

const choiceBlocks = (
  portfolio: Portfolio,
  decisions: readonly (DecisionSheet | SecretReference)[],
): readonly PaperBlock[] =>
  decisions.length === 0
    ? []
    : [newPage, part(texts.perChoice), ...decisions.flatMap((each) => choiceAdvice(each, portfolio.settings))];
