/** What a portfoliomanager does in a municipality, in the words of the field, and what in Koersvast serves it. */
import type { Language } from "../language";
import type { ViewName } from "./frame";

/** The duties in the order in which they are told, each with the view that serves it most. */
export const duties = [
  { duty: "upToDate", view: "overview" },
  { duty: "priorities", view: "ranking" },
  { duty: "bottlenecks", view: "choices" },
  { duty: "coherence", view: "capacity" },
  { duty: "developments", view: "overview" },
  { duty: "method", view: "triangle" },
  { duty: "guidance", view: "capacity" },
  { duty: "independence", view: "triangle" },
  { duty: "advice", view: "decisions" },
] as const satisfies readonly { readonly duty: string; readonly view: ViewName }[];

export type Duty = (typeof duties)[number]["duty"];

interface DutyText {
  readonly title: string;
  readonly what: string;
  readonly served: string;
}

export const dutyTexts: Record<Language, Readonly<Record<Duty, DutyText>>> = {
  nl: {
    upToDate: {
      title: "Het portfolio opstellen en actueel houden",
      what: "Eén overzicht van alles wat loopt en gewenst is: programma's, projecten, processen en lijnwerk.",
      served: "Overzicht toont de stand en wat er ontbreekt. Elke bevinding leidt naar haar cel.",
    },
    priorities: {
      title: "Adviseren over prioritering",
      what: "De score is een hulpmiddel voor het gesprek. MT en college stellen de volgorde vast, en zeggen waarom.",
      served: "Prioritering ordent wat gewenst is, en toont hoe stevig elke plaats is.",
    },
    bottlenecks: {
      title: "Knelpunten helpen oplossen",
      what: "Past wat gevraagd wordt bij de mensen die er zijn? Zo niet: niet doen, faseren, of extra middelen.",
      served:
        "Keuzes rekent van elk tekort uit wat niet doen, faseren, extra middelen en uitbesteden opleveren en kosten. Capaciteit toont wie er vraagt.",
    },
    coherence: {
      title: "De samenhang bewaken",
      what: "Programma's en projecten raken elkaar: in volgorde, in plaats, en in de mensen die ze vragen.",
      served:
        "Een cel in Capaciteit toont welke items om dezelfde uren vragen. Valt onder in Portfolio zegt wat bij elkaar hoort.",
    },
    developments: {
      title: "Ontwikkelingen signaleren",
      what: "Wat komt er op de gemeente af, en wat betekent dat voor wat al is afgesproken?",
      served: "De tabel Ontwikkelingen houdt bij wat u ziet, wat het raakt en wanneer het is besproken.",
    },
    method: {
      title: "De PMC-methodiek laten werken",
      what: "Koersvast-gesprekken, project-start-ups (PSU) en voortgangsrapportages, en een begeleider die er niet zelf bij hoort.",
      served: "In Portfolio staan hun datums en de begeleider bij elk item. Driehoek toont wie met wie om tafel zit.",
    },
    guidance: {
      title: "Functioneel aansturen",
      what: "Programmamanagers en projectleiders begeleiden, op de inhoud en op de methodiek. Hun capaciteit bepaalt hoeveel de gemeente aankan.",
      served: "Onderaan Capaciteit staat hoeveel programma's en projecten Projectleiding in elke periode aankan.",
    },
    independence: {
      title: "Bewust geen ambtelijk opdrachtgever zijn",
      what: "Lijnmanagers zijn opdrachtgever, omdat zij capaciteit en middelen beschikbaar stellen. De portfoliomanager staat daarbuiten.",
      served: "Driehoek bewaakt dat bij elk item (regels V-5, V-16 en V-17).",
    },
    advice: {
      title: "College en MT adviseren",
      what: "De portfoliomanager zit in het MT, direct onder de gemeentesecretaris. Het advies is van hier; het besluit is van MT, college of raad.",
      served: "Besluitbladen zet elke keuze met haar alternatieven, uren en geld op een A4 om te besluiten.",
    },
  },
  en: {
    upToDate: {
      title: "Drawing up the portfolio and keeping it up to date",
      what: "One overview of all that runs and is wanted: programmes, projects, processes and line work.",
      served: "Overview shows the state and what is missing. Every finding leads to its cell.",
    },
    priorities: {
      title: "Advising on priorities",
      what: "The score is an aid to the conversation. Management team and executive set the order, and say why.",
      served: "Ranking orders what is wanted, and shows how firm each place is.",
    },
    bottlenecks: {
      title: "Helping to solve bottlenecks",
      what: "Does what is asked fit the people there are? If not: do not do it, phase it, or add means.",
      served:
        "Choices works out of every shortage what not doing, phasing, extra means and outsourcing bring and cost. Capacity shows who asks.",
    },
    coherence: {
      title: "Guarding coherence",
      what: "Programmes and projects touch each other: in order, in place, and in the people that they ask.",
      served:
        "A cell of Capacity shows which items ask the same hours. Valt onder in Portfolio says what belongs together.",
    },
    developments: {
      title: "Signalling developments",
      what: "What is coming to the municipality, and what does it mean for what was agreed?",
      served: "The table Ontwikkelingen keeps what you see, what it touches and when it was discussed.",
    },
    method: {
      title: "Making the PMC method work",
      what: "Direction talks (koersvast), the start of projects (PSU) and progress reports, and a facilitator who is no part of it.",
      served: "Portfolio has their dates and the facilitator of each item. Triangle shows who sits together.",
    },
    guidance: {
      title: "Functional guidance",
      what: "Guiding programme managers and project leaders, in content and in method. Their capacity decides how much the municipality can carry.",
      served: "Below in Capacity stands how many programmes and projects they can carry in each period.",
    },
    independence: {
      title: "Deliberately no executive sponsor",
      what: "Line managers are sponsors, because they provide capacity and means. The portfoliomanager stands outside that.",
      served: "Triangle guards this for every item (rules V-5, V-16 and V-17).",
    },
    advice: {
      title: "Advising executive and management team",
      what: "The portfoliomanager sits in the management team, right below the town clerk. The advice is made here; the decision is theirs or the council's.",
      served: "Decision sheets puts each choice with its alternatives, hours and money on a page to decide.",
    },
  },
};
