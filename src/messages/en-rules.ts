import type { PersonFunction } from "../domain/model";
import type { DaySpan, PersonField, RuleProblem, RuleSource, TriangleRole } from "../domain/rule-problem";
import { countText, dayText, euroText, hoursText, listText, meantText, missingText, numberText } from "./en-format";
import { steeringTexts } from "./en-steering-rules";
import { quoted } from "./quoted";
import type { IssueText, TextByCode } from "./issue-text";
import {
  choiceColumn,
  financeWord,
  functionWord,
  natureWord,
  roleColumn,
  scenarioActWord,
  scenarioColumn,
  sourcePlace,
  workingMethodWord,
} from "./workbook-words";

const fieldWord: Record<PersonField, string> = {
  politicalSponsor: "political sponsor",
  executiveSponsor: "executive sponsor",
  lead: "lead",
  steeringGroup: "member of the steering group",
  portfolioHolders: "portfolio holder",
  owner: "capacity owner",
  deputyFor: "the person who is replaced",
  portfolioHolder: "portfolio holder",
  facilitator: "facilitator",
  attendees: "present at the talk",
};

const sourceText = (source: RuleSource): string => {
  const place = sourcePlace[source];
  if ("column" in place) return `the column ${place.column} in ${place.table}`;
  return "names" in place ? `names in ${place.table}` : place.table;
};

/** What to do about what rules lack: only the tables of capacity can wait. */
const unclaimedTodo = (lacks: readonly RuleSource[]): string => {
  if (lacks.includes("people.rows")) return "Put in Personen who has which function.";
  if (lacks.every(isOptional)) return "Add what you want to have tested. It is not needed.";
  if (lacks.some((source) => source.includes(".")))
    return "Add what is missing, or correct the heading of the column meant for it.";
  return lacks.includes("people")
    ? "Make Personen with 'New register': without names and functions nobody can say whether a triangle is right."
    : "Add what is missing with 'New register' once you want to know this. It is not needed.";
};

/** What the register can do without: only the rules that ask for it are not tested. */
const isOptional = (source: RuleSource): boolean =>
  !/^(?:people|supply|demand\.(?:nr|role)$|initiatives\.(?:politicalSponsor|executiveSponsor|lead)$)/u.test(source);

const whoFits: Record<TriangleRole, string> = {
  politicalSponsor: "a member of the municipal executive (collegelid)",
  executiveSponsor: "the line manager who makes the capacity available",
  lead: "a projectleider, programmamanager, procesregisseur or medewerker",
};

const oneOf = (functions: readonly PersonFunction[]): string =>
  functions.map((each) => functionWord[each]).join(" or ");

const meant = (suggestions: readonly string[]): string => (suggestions.length > 0 ? `${meantText(suggestions)} ` : "");

const unknownPerson = (field: PersonField, name: string, suggestions: readonly string[]): IssueText => ({
  what: `${name}, ${fieldWord[field]}, is not in Personen.`,
  todo: `${meant(suggestions)}Correct the name, or add this person to Personen.`,
});

const criterionFault = {
  noWeight: ["has no weight", "Fill in Gewicht."],
  negativeWeight: [
    "has a weight below zero",
    "Fill in a Gewicht of 0 or more; if need be, turn Richting the other way.",
  ],
  zeroWeight: ["has weight 0", "Give it a Gewicht, or remove the criterion."],
  noScale: ["has no complete scale", "Fill in Laagste and Hoogste."],
  flatScale: ["has a scale of which Laagste and Hoogste are equal", "Make Hoogste higher than Laagste."],
  reversedScale: [
    "has a Laagste that is higher than its Hoogste",
    "Swap Laagste and Hoogste; if low is better, set Richting to lager.",
  ],
} as const;

const spanWord: Record<DaySpan, readonly [string, string]> = {
  item: ["the start", "The end"],
  start: ["the earliest start", "The latest start"],
  service: ["the first day in service", "The last day in service"],
};

/** What a broken rule means in plain words, and what to do about it. */
export const ruleTexts: TextByCode<RuleProblem> = {
  ...steeringTexts,
  "V-1": ({ role }) => ({
    what: `There is no ${fieldWord[role]}.`,
    todo: `Fill in one name in ${roleColumn[role]}: ${whoFits[role]}.`,
  }),
  "V-2": ({ role, names }) => ({
    what: `There are ${names.length} names as ${fieldWord[role]}: ${listText(names)}.`,
    todo: `Choose one name in ${roleColumn[role]}. Whoever replaces a person stands in Personen, under Vervanger van.`,
  }),
  "V-3": ({ name, roles }) => ({
    what: `${name} has more than one role of the triangle: ${listText(roles.map((role) => fieldWord[role]))}.`,
    todo: `Put another person in each role: ${listText(roles.map((role) => roleColumn[role]))}.`,
  }),
  "V-4": (problem) =>
    problem.reason === "notCollegeMember"
      ? {
          what: `${problem.name}, political sponsor, is not a member of the municipal executive (collegelid).`,
          todo: "Choose an alderman or the mayor in Bestuurlijk opdrachtgever, or set Functie in Personen to collegelid.",
        }
      : {
          what: `${problem.name}, political sponsor, is not in office in the municipal executive on ${dayText(problem.on)}.`,
          todo: "Choose the member who holds the portfolio now in Bestuurlijk opdrachtgever, or correct In dienst vanaf and In dienst tot in Personen.",
        },
  "V-5": ({ name, allowed }) => ({
    what: `${name}, executive sponsor, does not have the function ${oneOf(allowed)}.`,
    todo: "Choose in Ambtelijk opdrachtgever who makes capacity and means available, or correct Functie in Personen.",
  }),
  "V-6": ({ name, workingMethod, fitting }) => ({
    what:
      workingMethod === null
        ? `${name}, lead, is not a ${oneOf(fitting)}.`
        : `${name}, lead, does not have a function that fits Werkwijze ${workingMethodWord[workingMethod]}: ${oneOf(fitting)}.`,
    todo: "Choose somebody with that function in Ambtelijk opdrachtnemer, choose another Werkwijze, or correct Functie in Personen.",
  }),
  "V-7": (problem) => {
    switch (problem.reason) {
      case "unknown":
        return unknownPerson(problem.field, problem.name, problem.suggestions);
      case "leaves":
        return {
          what: `${problem.name} is in service until ${dayText(problem.inServiceUntil)}, and the item runs until ${dayText(problem.until)}.`,
          todo: `Agree who takes over.${problem.deputies.length > 0 ? ` ${listText(problem.deputies)} ${problem.deputies.length === 1 ? "is the deputy" : "are the deputies"}.` : ""}`,
        };
      case "joins":
        return {
          what: `${problem.name} is in service from ${dayText(problem.inServiceFrom)}, and the item begins on ${dayText(problem.from)}.`,
          todo: "Put somebody else in until that day, let the item begin later, or correct In dienst vanaf in Personen.",
        };
    }
  },
  "V-9": ({ empty, missing }) => ({
    what: empty
      ? "The item is large and has no steering group."
      : `The steering group of this large item is not complete: ${missingText(missing)}.`,
    todo: "Put in Stuurgroep the three of the triangle and every portfolio holder concerned.",
  }),
  "V-11": ({ name }) => ({
    what: `${name} is a member of the municipal executive (collegelid) and lead.`,
    todo: "Choose somebody from the organisation in Ambtelijk opdrachtnemer: the executive stays out of daily work.",
  }),
  "V-12": ({ name }) => ({
    what: `${name} is in the management team and lead.`,
    todo: "Choose somebody else in Ambtelijk opdrachtnemer if you can: the management team stays out of daily work.",
  }),
  "V-15": ({ name, role }) => ({
    what: `${name} is facilitator and also ${fieldWord[role]} of this item.`,
    todo: "Choose a facilitator from outside the triangle.",
  }),
  "V-16": (problem) => {
    const todo =
      "Choose a line manager in Ambtelijk opdrachtgever: the portfolio manager is no executive sponsor on purpose, and no deputy of one either.";
    switch (problem.reason) {
      case "isSponsor":
        return { what: `${problem.name} is portfolio manager and executive sponsor.`, todo };
      case "deputyOfSponsor":
        return {
          what: `${problem.name} is portfolio manager and replaces ${problem.sponsor}, the executive sponsor.`,
          todo: "Name another deputy in Personen, under Vervanger van: the portfolio manager is no executive sponsor on purpose.",
        };
      case "sponsorIsDeputy":
        return {
          what: `${problem.name}, executive sponsor, replaces ${problem.manager}, the portfolio manager.`,
          todo,
        };
    }
  },
  "V-17": ({ name, roles }) => ({
    what: `${name}, executive sponsor, is capacity owner of none of the roles asked for: ${listText(roles)}.`,
    todo: "Choose somebody in Ambtelijk opdrachtgever who brings in capacity, or also ask for hours of a role of which this sponsor is Capaciteitshouder.",
  }),
  "V-18": ({ role, owners, rejected }) => ({
    what: `The hours of ${role} that are asked for were ${rejected ? "rejected" : "not promised"} by ${listText(owners)}, capacity owner of that role.`,
    todo: "Ask the capacity owner for the hours and set Toezegging to toegezegd, or ask for fewer.",
  }),
  "S-1": ({ lacks, rules }) => ({
    what: `Without ${listText(lacks.map(sourceText))} these rules were not checked: ${rules.join(", ")}.`,
    todo: unclaimedTodo(lacks),
  }),
  "S-2": () => ({
    what: "The item has no status and counts as wanted.",
    todo: "Choose a Status.",
  }),
  "S-3": ({ parent, suggestions }) => ({
    what: `The item falls under ${parent}, but that number is not in Portfolio.`,
    todo: `${meant(suggestions)}Correct the number, or clear Valt onder.`,
  }),
  "S-4": ({ chain }) => ({
    what: `These items fall under each other in a circle: ${chain.join(" → ")}.`,
    todo: "Clear Valt onder for one of these items.",
  }),
  "S-5": ({ parent }) => ({
    what: `This programme falls under ${parent}, and that is a project.`,
    todo: "Turn it round: the project falls under the programme. Or correct Werkwijze.",
  }),
  "S-6": (problem) => {
    const [children, single] = [listText(problem.children), problem.children.length === 1];
    if (problem.of === "hours")
      return {
        what: `The programme asks for ${hoursText(problem.hours)} of ${problem.role}, in every period exactly what ${children} ${single ? "asks" : "together ask"} for.`,
        todo: "If it is a sum, remove it: the demand now counts twice. Only its own hours belong to the programme.",
      };
    const { kind, nature, amount } = problem;
    return {
      what: `The programme has ${euroText(amount)} (${[financeWord[kind], nature && natureWord[nature]].filter(Boolean).join(", ")}), in every year exactly what ${children} ${single ? "has" : "have together"}.`,
      todo: "If it is a sum, remove it: the money now counts twice. Only its own money belongs to the programme.",
    };
  },
  "S-7": ({ nr, suggestions }) => ({
    what: `Number ${nr} is not in Portfolio; this reference does not count.`,
    todo: `${meant(suggestions)}Correct the number, or add the item to Portfolio.`,
  }),
  "S-8": ({ nr, suggestions }) => ({
    what: `Choice ${nr} is not in Keuzes; this alternative is on no decision sheet.`,
    todo: `${meant(suggestions)}Correct the Keuzenr, or add the choice to Keuzes.`,
  }),
  "S-9": ({ role, suggestions }) => ({
    what: `Role ${role} is asked for and has no row in Capaciteitsaanbod: its supply is 0 hours.`,
    todo: `${meant(suggestions)}Correct the name of the role, or add the role to Capaciteitsaanbod.`,
  }),
  "S-10": ({ role, nrs }) => ({
    what: `Line work itself asks for hours of ${role} (${nrs.join(", ")}). Those hours count, and Lijnaandeel is not taken off as well.`,
    todo: "If that is right, clear Lijnaandeel. If the line work is not entered completely, complete it or remove it.",
  }),
  "S-11": () => ({
    what: "The item is statutory (Verplicht), but its legal basis is missing.",
    todo: "Fill in the law or regulation in Wettelijke grondslag, or set Verplicht to nee.",
  }),
  "S-12": ({ rank, setRank }) => ({
    what: `The rank that was set is ${countText(setRank)}, by score it is rank ${countText(rank)}. A reason is missing.`,
    todo: "Fill in Motivering rang: why does the order differ from the score?",
  }),
  "S-13": ({ criterion, value, lowest, highest }) => ({
    what: `The score ${numberText(value)} on ${criterion} lies outside the scale of ${numberText(lowest)} to ${numberText(highest)} and counts as missing.`,
    todo: "Correct the score, or the scale in Beoordelingscriteria.",
  }),
  "S-14": ({ criterion, reason }) => ({
    what: `Criterion ${criterion} ${criterionFault[reason][0]} and does not count.`,
    todo: criterionFault[reason][1],
  }),
  "S-15": ({ nr }) => ({
    what: `${nr} has more than one row with Beoordelaar vastgesteld; their average counts.`,
    todo: "Leave one row with vastgesteld.",
  }),
  "S-16": ({ period, figure }) => ({
    what: `${period} holds ${numberText(figure)}, less than zero. It counts as it stands.`,
    todo: "Fill in what is needed or available: 0 or more.",
  }),
  "S-17": ({ span, from, until }) => ({
    what: `${spanWord[span][1]} (${dayText(until)}) lies before ${spanWord[span][0]} (${dayText(from)}).`,
    todo: "Correct one of the two dates.",
  }),
  "S-18": () => ({
    what: "This reaction has no number, so it does not say what it is about.",
    todo: "Fill in the Nr of an item, or a Keuzenr.",
  }),
  "S-19": ({ nr, suggestions }) => ({
    what: `This reaction is about ${nr}, and that is not the number of an item or a choice.`,
    todo: `${meant(suggestions)}Correct the number. If the reaction is about several items, give each a row of its own.`,
  }),
  "S-20": ({ nr, suggestions }) => ({
    what: `Bottleneck ${nr} does not stand in Knelpunten, and this row names it.`,
    todo: `${meant(suggestions)}Correct the Knelpuntnr, or add the bottleneck to Knelpunten.`,
  }),
  "S-21": ({ source, suggestions }) => ({
    what: `Source ${source} does not stand in Middelen, so that what this funding asks of it cannot be compared with what there is.`,
    todo: `${meant(suggestions)}Correct the name in Bron, or add the source to Middelen.`,
  }),
  "S-22": ({ nr, on, fields }) => ({
    what: `${nr} was decided, and was changed after the snapshot of ${dayText(on)}: ${listText(fields.map((field) => choiceColumn[field]))}.`,
    todo: "Put back what stood there (Rounds shows what it was), and record another decision as a new row.",
  }),
  "S-23": ({ nr, on }) => ({
    what: `${nr} was decided in the snapshot of ${dayText(on)}, and is no longer in Keuzes.`,
    todo: "Put the row back. What was decided stays; another decision comes in a new row.",
  }),
  "S-24": ({ product, from, to, on }) => ({
    what: `${product} was promised on ${dayText(on)} for ${dayText(from)}, and now ${to === null ? "for no day any more" : `for ${dayText(to)}`}. The reason is missing.`,
    todo: "Fill in Reden verschuiving, or put the promised day back.",
  }),
  "S-25": ({ act, lacks }) => ({
    what: `The row says ${scenarioActWord[act]}, without ${listText(lacks.map((part) => scenarioColumn[part]))}; it changes nothing in the scenario.`,
    todo: "Complete the row, or take it away.",
  }),
  "S-26": ({ role, suggestions }) => ({
    what: `Role ${role} does not stand in Capaciteitsaanbod; this row changes nothing in the scenario.`,
    todo: `${meant(suggestions)}Correct the name of the role, or add the role to Capaciteitsaanbod.`,
  }),
  "S-27": ({ nr, sheets }) => ({
    what: `${nr} is secret, but still stands in full on ${sheets.length === 1 ? "sheet" : "the sheets"} ${listText(sheets.map((sheet) => quoted(sheet)))}.`,
    todo: "Keep where secret papers belong what was filled in on a draft, empty those lines, and make the decision sheet anew: the reference takes its place. A definitive sheet stays: keep it there too, and delete it here. Make the papers anew too that name the choice.",
  }),
};
