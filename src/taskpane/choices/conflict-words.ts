/** Why an item is not done, and what does not go together, in words. */
import { cents, hours } from "../../domain/quantity";
import type { Violation } from "../../domain/scenario/judge";
import type { PortfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { Link, Problem, Way } from "../../domain/scenario/problem";
import type { Requirement } from "../../domain/scenario/requirements";
import type { WhyNot } from "../../domain/scenario/why-not";
import type { talkTexts } from "../../messages/pane/talk";
import type { Language } from "../../messages/language";
import type { Words } from "./option-words";

type TalkTexts = (typeof talkTexts)[Language];

/** What is spoken about: the items and the problem whose places are meant. */
export interface Spoken {
  readonly words: Words;
  readonly talk: TalkTexts;
  readonly items: PortfolioProblem["items"];
  readonly problem: Problem;
}

const nameOf = ({ items }: Spoken, candidate: number): string => {
  const item = items[candidate];
  return item ? `${item.nr} ${item.name}` : "";
};

/** `20 uur jurist in 2023-Q1`. */
export const spotText = ({ talk, words, problem }: Spoken, cell: number, inHours: number): string => {
  const { role = "", period } = problem.cells[cell] ?? {};
  return talk.spot(role, period?.key ?? "", words.hoursText(hours(inHours)));
};

/** Samenhang between two items; nothing for what binds nobody. */
export const linkText = (spoken: Spoken, link: Link): string =>
  link.kind === "strengthens" ? "" : spoken.talk.links[link.kind](nameOf(spoken, link.from), nameOf(spoken, link.to));

/** More spots than this nobody reads. */
const MOST = 6;

const wayText = ({ talk, words: { texts, countedText, periodWords, kind } }: Spoken, way: Way): string => {
  const { shift } = way;
  if (way.kind === "outsourced") return talk.why.outsourcing;
  if (shift === 0) return talk.why.asPlanned;
  const by = countedText(Math.abs(shift), ...periodWords[kind]);
  return shift > 0 ? texts.later(by) : texts.earlier(by);
};

/** Why an item is not done. */
export const whyNotText = (spoken: Spoken, why: WhyNot): string => {
  const { talk, words, problem } = spoken;
  switch (why.kind) {
    case "noWay":
      return talk.why.noWay;
    case "links":
      return talk.why.links(words.listText(why.links.map((link) => linkText(spoken, link)).filter(Boolean)));
    case "money": {
      const { source = "", year = 0 } = problem.budgets[why.budget] ?? {};
      return talk.why.money(source, String(year), words.euroText(cents(why.short)));
    }
    case "capacity": {
      const when = wayText(spoken, why.way);
      const spots = words.someText(
        why.obstacles.map(({ cell, short }) => spotText(spoken, cell, short)),
        MOST,
      );
      return why.obstacles.length > 1
        ? talk.why.capacityTotal(when, words.hoursText(hours(why.short)), spots)
        : talk.why.capacity(when, spots);
    }
    case "fits":
      return why.way.kind === "planned" ? talk.why.fits : talk.why.fitsIf(wayText(spoken, why.way));
  }
};

/** What is not in order with a choice; hours that lack are said elsewhere. */
export const violationText = (spoken: Spoken, violation: Violation): string => {
  const { talk, words, problem } = spoken;
  switch (violation.kind) {
    case "mustBeDone":
      return talk.mustBeDone(nameOf(spoken, violation.candidate));
    case "capacity":
      return "";
    case "budget": {
      const { source = "", year = 0 } = problem.budgets[violation.budget] ?? {};
      return talk.why.money(source, String(year), words.euroText(cents(violation.short)));
    }
    case "link": {
      const link = problem.links[violation.link];
      return link ? linkText(spoken, link) : "";
    }
  }
};

/** A requirement that does not go together with others. */
export const requirementText = (spoken: Spoken, requirement: Requirement): string => {
  const { talk, words, problem } = spoken;
  switch (requirement.kind) {
    case "done":
      return talk.mustBeDone(nameOf(spoken, requirement.candidate));
    case "capacity": {
      const { role = "", period, limit = 0, mayLack = 0 } = problem.cells[requirement.cell] ?? {};
      return talk.limit(role, period?.key ?? "", words.hoursText(hours(Math.max(0, limit + mayLack))));
    }
    case "budget": {
      const { source = "", year = 0, limit = 0 } = problem.budgets[requirement.budget] ?? {};
      return talk.budget(source, String(year), words.euroText(cents(Math.max(0, limit))));
    }
    case "link": {
      const link = problem.links[requirement.link];
      return link ? linkText(spoken, link) : "";
    }
  }
};
