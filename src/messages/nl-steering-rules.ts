import type { MeansPart, StartingTalk, SteeringProblem } from "../domain/steering-problem";
import type { TextByCode } from "./issue-text";
import { countedText, dayText, euroText, hoursText, listText, missingText, percentText } from "./nl-format";
import { quoted } from "./quoted";
import { assignmentColumn, financeWord } from "./workbook-words";

const weeksText = (weeks: number): string => countedText(weeks, "week", "weken");

const talkWord: Record<StartingTalk, string> = {
  directionTalk: "koersvast-gesprek",
  startUp: "project-start-up",
};

const meansWord: Record<MeansPart, string> = { hours: "uren per rol", money: "geld per jaar", funding: "dekking" };

/** What a broken rule of steering, money or promises means, and what to do about it. */
export const steeringTexts: TextByCode<SteeringProblem> = {
  "V-8": ({ missing }) => ({
    what: `Het item is in uitvoering zonder volledige opdracht: ${missingText(missing.map((part) => assignmentColumn[part]))}.`,
    todo: "Leg de opdracht vast met de driehoek, of zet de status terug tot zij er is.",
  }),
  "V-10": () => ({
    what: "Over dit grote item wordt alleen bilateraal gesproken.",
    todo: "Plan een overleg van de driehoek of de stuurgroep, zodat ambities niet buiten elkaar om botsen.",
  }),
  "V-13": ({ missing }) => ({
    what: `Het item is begonnen zonder ${listText(missing.map((talk) => talkWord[talk]))}.`,
    todo: "Houd het gesprek alsnog en vul de dag in, in Portfolio of in Overleg.",
  }),
  "V-14": ({ last, weeks }) => ({
    what:
      last === null
        ? `Er is geen voortgangsrapportage, en het item loopt langer dan ${weeksText(weeks)}.`
        : `De laatste voortgangsrapportage is van ${dayText(last)}, langer dan ${weeksText(weeks)} geleden.`,
    todo: "Vraag de ambtelijk opdrachtnemer om een rapportage en vul de dag in.",
  }),
  "V-19": ({ last, weeks }) => ({
    what:
      last === null
        ? `Van een overleg van de driehoek is niets bekend, en het item loopt langer dan ${weeksText(weeks)}.`
        : `De driehoek kwam op ${dayText(last)} voor het laatst bij elkaar, langer dan ${weeksText(weeks)} geleden.`,
    todo: "Plan een overleg van de driehoek, of zet in Overleg wanneer het gehouden is.",
  }),
  "V-20": (problem) => {
    switch (problem.reason) {
      case "shared":
        return {
          what: `Plaats ${problem.place} in de top 10 staat ook bij ${listText(problem.others)}.`,
          todo: "Geef elke plaats één keer.",
        };
      case "late":
        return {
          what: `Plaats ${problem.place} in de top 10 is klaar op ${dayText(problem.end)}, na het einde van de bestuursperiode (${dayText(problem.termEnd)}).`,
          todo: "Leg voor wat er wel op tijd klaar kan zijn, of haal het item uit de top 10.",
        };
      case "blocked":
        return {
          what: `Plaats ${problem.place} in de top 10 past niet: in ${problem.period} vraagt het item ${hoursText(problem.asked)} ${problem.role}, en er is ${hoursText(problem.left)} over.`,
          todo: "Leg voor wat ervoor moet wijken of waarmee de capaciteit kan groeien.",
        };
    }
  },
  "V-21": ({ missing }) => ({
    what: `Het item is voorgelegd zonder dat de middelen helder zijn: ${missingText(missing.map((part) => meansWord[part]))}.`,
    todo: "Vul Capaciteitsvraag en Financien aan; p.m. mag waar een bedrag of aantal nog niet bekend is.",
  }),
  "V-22": (problem) =>
    problem.reason === "noFunding"
      ? {
          what: "Bij deze investering staat geen dekking.",
          todo: "Voeg een rij dekking toe voor de kapitaallasten, met haar bron; p.m. mag.",
        }
      : {
          what: `De dekking is niet gelijk aan de lasten: ${listText(
            problem.years.map(
              ({ year, costs, funding }) => `in ${year} is ${euroText(costs)} nodig en ${euroText(funding)} gedekt`,
            ),
          )}.`,
          todo: "Maak dekking en lasten in elk jaar gelijk; p.m. mag.",
        },
  "V-23": ({ amount, years }) => ({
    what: `Structurele lasten worden met incidenteel geld gedekt: tot ${euroText(amount)} in ${listText(years.map(String))}.`,
    todo: "Zoek structurele dekking, of maak de lasten incidenteel als zij echt ophouden.",
  }),
  "V-24": ({ kind, years }) => ({
    what: `Deze incidentele ${financeWord[kind]} lopen ${years} jaar door; gewoonlijk is dat ten hoogste drie.`,
    todo: "Maak ze structureel, of leg uit waarom ze incidenteel zijn.",
  }),
  "V-25": ({ source, year, short, nrs }) => ({
    what: `${source} komt in ${year} ${euroText(short)} onder nul door wat er uit gedekt wordt (${nrs.join(", ")}).`,
    todo: "Zoek andere dekking of verlaag wat eruit komt, of verbeter Stand en wat er beschikbaar komt in Middelen.",
  }),
  "V-26": ({ year, hired, share, norm }) => ({
    what: `In ${year} moet ${hoursText(hired)} worden ingehuurd: ${percentText(share)} van de uren, tegen een norm van ${percentText(norm)}.`,
    todo: "Leg voor wat dat kost en of het te vinden is, of kies wat later kan.",
  }),
  "V-27": ({ text }) => ({
    what: `${quoted(text)} heeft niet de vorm van een taakveld.`,
    todo: "Schrijf het taakveld met een punt, zoals 0.4 of 6.72.",
  }),
  "V-28": ({ promised, comes, isDelivered }) => ({
    what: `Toegezegd is ${dayText(promised)}, ${isDelivered ? "geleverd" : "verwacht"} ${dayText(comes)}, en er staat niet waarom.`,
    todo: "Vul Reden verschuiving in, en vertel het aan wie het toegezegd is.",
  }),
};
