import type { MoneyNature } from "../../domain/model";
import type { OptionKind } from "../../domain/scenario/options";
import type { ItemChange } from "../../domain/scenario/outcome";
import type { SignConvention } from "../../domain/sign-convention";
import type { Hireable } from "../../domain/scenario/staffing-of-hire";
import type { Language } from "../language";
import { type Counted, type RecommendationTexts, recommendationTexts } from "./recommendation";

interface OptionTexts extends RecommendationTexts {
  readonly names: Readonly<Record<OptionKind, string>>;
  /** The name within a sentence. */
  readonly inWords: Readonly<Record<OptionKind, string>>;
  readonly how: Readonly<Record<OptionKind, string>>;
  readonly natures: Readonly<Record<MoneyNature, string>>;
  /** Of amounts that are added up over the years. */
  readonly naturesTogether: Readonly<Record<MoneyNature, string>>;
  readonly everything: string;
  readonly back: string;
  readonly lacking: (hours: string) => string;
  readonly gone: string;
  readonly outdated: string;
  readonly again: string;
  readonly failed: string;
  readonly working: (option: string, done: string, of: string) => string;
  readonly atMost: (share: string) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly leftAll: string;
  readonly leftSome: (hours: string, of: string) => string;
  readonly leftSame: (hours: string) => string;
  /** Behind how many. */
  readonly changed: Readonly<Record<ItemChange["kind"], Counted>>;
  readonly unchanged: string;
  readonly hired: (hours: string) => string;
  readonly latest: (period: string) => string;
  readonly latestWas: (period: string, was: string) => string;
  readonly moneyMore: (nature: string, euros: string) => string;
  readonly moneyLess: (nature: string, euros: string) => string;
  readonly moneySame: string;
  /** What of it no bron covers. */
  readonly moneyExtra: (euros: string) => string;
  /** Nothing is known of it but that an amount is yet to come. */
  readonly moneyOpen: (nature: string) => string;
  readonly valueKept: (share: string) => string;
  readonly topTenKept: (count: string, of: string) => string;
  readonly proven: string;
  readonly withinGap: (share: string) => string;
  readonly gapUnknown: string;
  readonly endedBy: Readonly<Record<"stopped" | "time" | "nodes", string>>;
  readonly impossible: string;
  readonly notFound: string;
  readonly perYear: string;
  readonly year: string;
  readonly sign: Readonly<Record<SignConvention, string>>;
  readonly uncertainMoney: (items: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly legend: string;
  readonly wasPlanned: (from: string, to: string) => string;
  readonly becomes: (from: string, to: string) => string;
  readonly withoutHours: string;
  readonly later: (periods: string) => string;
  readonly earlier: (periods: string) => string;
  readonly isDropped: string;
  readonly isOutsourced: string;
  readonly more: (count: string) => string;
  readonly staffing: string;
  readonly staffingHow: string;
  readonly hireable: Readonly<Record<Hireable, (most: string, of: string) => string>>;
  readonly hireUnknown: string;
  readonly hireFrom: (day: string) => string;
  readonly perCell: string;
  readonly spot: string;
  readonly before: string;
  readonly after: string;
}

export const optionTexts: Record<Language, OptionTexts> = {
  nl: {
    ...recommendationTexts.nl,
    names: {
      notDoing: "Niet doen",
      phasing: "Faseren",
      extraMeans: "Extra middelen",
      outsourcing: "Uitbesteden",
      combined: "Gecombineerd",
    },
    inWords: {
      notDoing: "niet doen",
      phasing: "faseren",
      extraMeans: "extra middelen",
      outsourcing: "uitbesteden",
      combined: "gecombineerd",
    },
    how: {
      notDoing: "Items vallen af; verder verandert er niets.",
      phasing: "Items starten later of eerder; er valt niets af.",
      extraMeans: "Er worden uren ingehuurd; aan de items verandert niets.",
      outsourcing: "Items worden in hun geheel ingekocht; regie blijft bij ons.",
      combined: "De beste mengvorm van alles hierboven.",
    },
    natures: { incidental: "incidenteel", structural: "structureel" },
    naturesTogether: { incidental: "incidenteel", structural: "structureel (alle jaren samen)" },
    everything: "Alle tekorten",
    back: "Alle knelpunten",
    lacking: (hours) => `${hours} te weinig`,
    gone: "Hier is geen tekort meer.",
    outdated: "Het register is gewijzigd nadat dit is uitgerekend.",
    again: "Reken opnieuw",
    failed: "Het uitrekenen brak af door een fout in de invoegtoepassing zelf.",
    working: (option, done, of) => `${option} wordt uitgerekend (${done} van ${of})`,
    atMost: (share) => `ten hoogste ${share} van het beste af`,
    stop: "Stop",
    stopping: "Wordt gestopt …",
    stopped: "Gestopt: wat er al was, staat hieronder.",
    leftAll: "Het hele tekort is weg.",
    leftSome: (hours, of) => `${hours} van de ${of} blijft te kort.`,
    leftSame: (hours) => `Lost niets op: ${hours} blijft te kort.`,
    changed: {
      dropped: ["vervalt", "vervallen"],
      shifted: ["schuift", "schuiven"],
      outsourced: ["uitbesteed", "uitbesteed"],
    },
    unchanged: "geen item verandert",
    hired: (hours) => `${hours} ingehuurd`,
    latest: (period) => `laatste einde ${period}`,
    latestWas: (period, was) => `laatste einde ${period} (was ${was})`,
    moneyMore: (nature, euros) => `${nature} ${euros} meer`,
    moneyLess: (nature, euros) => `${nature} ${euros} minder`,
    moneySame: "kost niets extra",
    moneyExtra: (euros) => `${euros} daarvan is extra: niet gedekt uit de ruimte van een bron`,
    moneyOpen: (nature) => `${nature} nog niet bekend (p.m.)`,
    valueKept: (share) => `${share} van de score blijft`,
    topTenKept: (count, of) => `${count} uit de top 10 op tijd (nu ${of})`,
    proven: "Bewezen de beste.",
    withinGap: (share) => `Beste gevonden, ten hoogste ${share} van het beste af.`,
    gapUnknown: "Beste gevonden; hoe ver van het beste is niet bekend.",
    endedBy: {
      stopped: "Gestopt voordat het bewezen was.",
      time: "De tijd was op voordat het bewezen was.",
      nodes: "De zoekruimte was op voordat het bewezen was.",
    },
    impossible: "Kan niet: met wat vastligt is er geen keuze die voldoet.",
    notFound: "Gestopt voordat er een uitkomst was.",
    perYear: "Geld per jaar, naast het plan van nu",
    year: "Jaar",
    sign: {
      costPositive: "Een plus is een nadeel, een min een voordeel.",
      costNegative: "Een min is een nadeel, een plus een voordeel.",
    },
    uncertainMoney: (items) => `Van ${items} is een bedrag p.m. of onleesbaar: dat telt hier niet mee.`,
    changes: "Wat er met de items gebeurt",
    noChanges: "Alle items blijven zoals gepland.",
    legend: "Streep: zoals gepland. Vol: zoals het wordt.",
    wasPlanned: (from, to) => (from === to ? `gepland ${from}` : `gepland ${from} t/m ${to}`),
    becomes: (from, to) => (from === to ? `wordt ${from}` : `wordt ${from} t/m ${to}`),
    withoutHours: "zonder uren in het register",
    later: (periods) => `${periods} later`,
    earlier: (periods) => `${periods} eerder`,
    isDropped: "vervalt",
    isOutsourced: "uitbesteed",
    more: (count) => `Toon er nog ${count}`,
    staffing: "Zijn er mensen te vinden?",
    staffingHow: "Los van wat het kost: wat er ten hoogste in te huren is van wat er te weinig is.",
    hireable: {
      yes: (_, of) => `alle ${of} in te huren`,
      partly: (most, of) => `${most} van de ${of} in te huren`,
      no: (_, of) => `niets in te huren van de ${of}`,
      unknown: (_, of) => `niet bekend of de ${of} in te huren zijn`,
    },
    hireUnknown: "Niet bekend: vul in Capaciteitsaanbod Inhuur maximaal en Inhuur tarief in.",
    hireFrom: (day) => `vanaf ${day}`,
    perCell: "Uren te weinig, per rol en periode",
    spot: "Rol en periode",
    before: "Nu",
    after: "Daarna",
  },
  en: {
    ...recommendationTexts.en,
    names: {
      notDoing: "Not doing",
      phasing: "Phasing",
      extraMeans: "Extra means",
      outsourcing: "Outsourcing",
      combined: "Combined",
    },
    inWords: {
      notDoing: "not doing",
      phasing: "phasing",
      extraMeans: "extra means",
      outsourcing: "outsourcing",
      combined: "combined",
    },
    how: {
      notDoing: "Items are dropped; nothing else changes.",
      phasing: "Items start later or earlier; none is dropped.",
      extraMeans: "Hours are hired; the items stay as they are.",
      outsourcing: "Items are bought as a whole; steering them remains ours.",
      combined: "The best mix of all of the above.",
    },
    natures: { incidental: "incidental", structural: "structural" },
    naturesTogether: { incidental: "incidental", structural: "structural (all years together)" },
    everything: "All shortages",
    back: "All bottlenecks",
    lacking: (hours) => `${hours} short`,
    gone: "There is no shortage left here.",
    outdated: "The register has changed since this was worked out.",
    again: "Work out again",
    failed: "Working it out broke off because of a fault in the add-in itself.",
    working: (option, done, of) => `Working out ${option} (${done} of ${of})`,
    atMost: (share) => `at most ${share} from the best`,
    stop: "Stop",
    stopping: "Stopping …",
    stopped: "Stopped: what was found before stands below.",
    leftAll: "The whole shortage is gone.",
    leftSome: (hours, of) => `${hours} of ${of} are still lacking.`,
    leftSame: (hours) => `Solves nothing: ${hours} are still lacking.`,
    changed: {
      dropped: ["dropped", "dropped"],
      shifted: ["shifted", "shifted"],
      outsourced: ["outsourced", "outsourced"],
    },
    unchanged: "no item changes",
    hired: (hours) => `${hours} hired`,
    latest: (period) => `last end ${period}`,
    latestWas: (period, before) => `last end ${period} (was ${before})`,
    moneyMore: (nature, euros) => `${nature} ${euros} more`,
    moneyLess: (nature, euros) => `${nature} ${euros} less`,
    moneySame: "costs nothing extra",
    moneyExtra: (euros) => `${euros} of that is extra: not covered from the room of any source`,
    moneyOpen: (nature) => `${nature} not yet known (p.m.)`,
    valueKept: (share) => `${share} of the score is kept`,
    topTenKept: (count, before) => `${count} from the top 10 on time (now ${before})`,
    proven: "Proven to be the best.",
    withinGap: (share) => `Best found, at most ${share} from the best.`,
    gapUnknown: "Best found; how far from the best is not known.",
    endedBy: {
      stopped: "Stopped before it was proven.",
      time: "Time ran out before it was proven.",
      nodes: "The search ran out before it was proven.",
    },
    impossible: "Impossible: with what is committed, no choice will do.",
    notFound: "Stopped before there was a result.",
    perYear: "Money per year, beside the present plan",
    year: "Year",
    sign: {
      costPositive: "A plus is a burden, a minus a gain.",
      costNegative: "A minus is a burden, a plus a gain.",
    },
    uncertainMoney: (items) => `An amount of ${items} is p.m. or unreadable: it does not count here.`,
    changes: "What happens to the items",
    noChanges: "All items stay as planned.",
    legend: "Dashed: as planned. Solid: as it becomes.",
    wasPlanned: (from, to) => (from === to ? `planned ${from}` : `planned ${from} to ${to}`),
    becomes: (from, to) => (from === to ? `becomes ${from}` : `becomes ${from} to ${to}`),
    withoutHours: "without hours in the register",
    later: (periods) => `${periods} later`,
    earlier: (periods) => `${periods} earlier`,
    isDropped: "dropped",
    isOutsourced: "outsourced",
    more: (count) => `Show ${count} more`,
    staffing: "Can people be found?",
    staffingHow: "Apart from what it costs: the most that can be hired of what is lacking.",
    hireable: {
      yes: (_, all) => `all ${all} can be hired`,
      partly: (most, all) => `${most} of ${all} can be hired`,
      no: (_, all) => `none of the ${all} can be hired`,
      unknown: (_, all) => `unknown whether the ${all} can be hired`,
    },
    hireUnknown: "Not known: fill in Inhuur maximaal and Inhuur tarief in Capaciteitsaanbod.",
    hireFrom: (day) => `from ${day}`,
    perCell: "Hours short, per role and period",
    spot: "Role and period",
    before: "Now",
    after: "Then",
  },
};
