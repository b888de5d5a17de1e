import type { MeansPart, StartingTalk, SteeringProblem } from "../domain/steering-problem";
import type { TextByCode } from "./issue-text";
import { countText, dayText, euroText, hoursText, listText, missingText, percentText } from "./en-format";
import { quoted } from "./quoted";
import { assignmentColumn, financeWord } from "./workbook-words";

const weeksText = (weeks: number): string => `${countText(weeks)} ${weeks === 1 ? "week" : "weeks"}`;

const talkWord: Record<StartingTalk, string> = {
  directionTalk: "a koersvast talk",
  startUp: "a project start-up",
};

const meansWord: Record<MeansPart, string> = {
  hours: "hours per role",
  money: "money per year",
  funding: "funding",
};

/** What a broken rule of steering, money or promises means, and what to do about it. */
export const steeringTexts: TextByCode<SteeringProblem> = {
  "V-8": ({ missing }) => ({
    what: `The item is under way without a complete assignment: ${missingText(missing.map((part) => assignmentColumn[part]))}.`,
    todo: "Settle the assignment with the triangle, or set the status back until it is there.",
  }),
  "V-10": () => ({
    what: "This large item is spoken of bilaterally only.",
    todo: "Plan a talk of the triangle or the steering group, so that ambitions do not collide unseen.",
  }),
  "V-13": ({ missing }) => ({
    what: `The item began without ${listText(missing.map((talk) => talkWord[talk]))}.`,
    todo: "Hold the talk after all and fill in the day, in Portfolio or in Overleg.",
  }),
  "V-14": ({ last, weeks }) => ({
    what:
      last === null
        ? `There is no progress report, and the item has run for more than ${weeksText(weeks)}.`
        : `The last progress report is of ${dayText(last)}, more than ${weeksText(weeks)} ago.`,
    todo: "Ask the lead for a report and fill in the day.",
  }),
  "V-19": ({ last, weeks }) => ({
    what:
      last === null
        ? `Nothing is known of a talk of the triangle, and the item has run for more than ${weeksText(weeks)}.`
        : `The triangle last came together on ${dayText(last)}, more than ${weeksText(weeks)} ago.`,
    todo: "Plan a talk of the triangle, or put in Overleg when it was held.",
  }),
  "V-20": (problem) => {
    switch (problem.reason) {
      case "shared":
        return {
          what: `Place ${problem.place} of the top 10 is also that of ${listText(problem.others)}.`,
          todo: "Give every place once.",
        };
      case "late":
        return {
          what: `Place ${problem.place} of the top 10 is ready on ${dayText(problem.end)}, after the term of office ends (${dayText(problem.termEnd)}).`,
          todo: "Submit what can be ready in time, or take the item out of the top 10.",
        };
      case "blocked":
        return {
          what: `Place ${problem.place} of the top 10 does not fit: in ${problem.period} the item asks ${hoursText(problem.asked)} of ${problem.role}, and ${hoursText(problem.left)} is left.`,
          todo: "Submit what would have to give way, or how the capacity can grow.",
        };
    }
  },
  "V-21": ({ missing }) => ({
    what: `The item is submitted and its means are not clear: ${missingText(missing.map((part) => meansWord[part]))}.`,
    todo: "Complete Capaciteitsvraag and Financien; p.m. is allowed where an amount or number is not yet known.",
  }),
  "V-22": (problem) =>
    problem.reason === "noFunding"
      ? {
          what: "This investment has no funding.",
          todo: "Add a row of dekking for its yearly charges, with its source; p.m. is allowed.",
        }
      : {
          what: `The funding does not equal the costs: ${listText(
            problem.years.map(
              ({ year, costs, funding }) => `in ${year} ${euroText(costs)} is needed and ${euroText(funding)} funded`,
            ),
          )}.`,
          todo: "Make funding and costs equal in every year; p.m. is allowed.",
        },
  "V-23": ({ amount, years }) => ({
    what: `Recurring costs are funded with one-off money: up to ${euroText(amount)} in ${listText(years.map(String))}.`,
    todo: "Find recurring funding, or make the costs incidenteel if they really end.",
  }),
  "V-24": ({ kind, years }) => ({
    what: `These one-off amounts (${financeWord[kind]}) go on for ${years} years; usually that is three at most.`,
    todo: "Make them structureel, or explain why they are incidenteel.",
  }),
  "V-25": ({ source, year, short, nrs }) => ({
    what: `In ${year} ${source} goes ${euroText(short)} below zero by what it pays for (${nrs.join(", ")}).`,
    todo: "Find other funding or ask less of it, or correct Stand and what becomes available in Middelen.",
  }),
  "V-26": ({ year, hired, share, norm }) => ({
    what: `In ${year} ${hoursText(hired)} has to be hired: ${percentText(share)} of the hours, against a norm of ${percentText(norm)}.`,
    todo: "Submit what that costs and whether it can be found, or choose what can wait.",
  }),
  "V-27": ({ text }) => ({
    what: `${quoted(text)} does not have the form that Taakveld asks.`,
    todo: "Write it with a point, such as 0.4 or 6.72.",
  }),
  "V-28": ({ promised, comes, isDelivered }) => ({
    what: `Promised was ${dayText(promised)}, ${isDelivered ? "delivered" : "expected"} ${dayText(comes)}, and it does not say why.`,
    todo: "Fill in Reden verschuiving, and tell whoever it was promised to.",
  }),
};
