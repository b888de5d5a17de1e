/** MT-voorstel: what is asked, the proposed order, the bottlenecks with the balance, and the choices (domain.md 1, rows 41 and 42). */
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { type OpenBottleneck, openBottlenecks } from "../../domain/open-bottlenecks";
import { type Lacking, lackingIn } from "../../domain/definitive";
import { openDecisions } from "../../domain/open-decisions";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import { mtProposalTexts as texts } from "../../messages/papers/mt-proposal";
import { newPage, numbered, part, plain, toFillIn } from "./blocks";
import { choiceAdvice } from "./choice-advice";
import { choiceTable } from "./choice-table";
import { bottleneckBlocks } from "./mt-balance";
import { proposedOrder } from "./mt-order";
import type { PaperBlock } from "./paper";
import { lackingText } from "../../messages/papers/lacking";
import { namedAs, type PaperOf } from "./paper-of";
import { standingOf } from "./standing";

/** What keeps the proposal from being definitive: a choice with a gap, or an open bottleneck of which something is not known. */
export const mtProposalLacking = (portfolio: Portfolio, on: Day): Lacking =>
  lackingIn(openDecisions(portfolio, on), openBottlenecks(portfolio));

export const mtProposalPaper: PaperOf = ({ portfolio, on, rounds, standing }) => {
  const decisions = openDecisions(portfolio, on);
  const bottlenecks = openBottlenecks(portfolio);
  const order = proposedOrder(portfolio);
  return {
    ...namedAs("mtProposal", standing),
    ...standingOf(standing, lackingText(mtProposalLacking(portfolio, on))),
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
