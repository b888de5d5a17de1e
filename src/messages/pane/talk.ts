import type { Language } from "../language";

type Counted = readonly [one: string, more: string];

interface TalkTexts {
  readonly title: string;
  readonly start: string;
  readonly fromPlan: string;
  readonly back: string;
  readonly stands: string;
  readonly standsHow: string;
  readonly best: string;
  readonly bestHow: string;
  readonly bestIsThis: string;
  readonly working: string;
  readonly conflictWorking: string;
  readonly take: string;
  readonly conflict: string;
  readonly conflictUnknown: string;
  readonly impossible: (items: string) => string;
  readonly newShort: (spots: string) => string;
  readonly spot: (role: string, period: string, hours: string) => string;
  readonly settled: string;
  readonly nothingSettled: string;
  readonly release: string;
  readonly releaseOf: (what: string) => string;
  readonly pins: {
    readonly free: string;
    readonly in: string;
    readonly out: string;
    readonly planned: string;
    readonly outsource: string;
  };
  readonly settledAs: (item: string, pin: string) => string;
  readonly moreHours: (role: string, period: string, hours: string) => string;
  readonly lessHours: (role: string, period: string, hours: string) => string;
  readonly hours: string;
  readonly role: string;
  readonly period: string;
  readonly hoursMore: string;
  readonly hoursHow: string;
  readonly badHours: string;
  readonly setHours: string;
  readonly freedom: string;
  readonly freedomHow: string;
  readonly may: Readonly<Record<"shifted" | "drops" | "outsourced" | "hires", string>>;
  readonly items: string;
  readonly search: string;
  readonly onlyConcerned: string;
  readonly noItems: string;
  readonly happens: (item: string) => string;
  readonly now: (what: string) => string;
  readonly isDone: string;
  readonly whyNot: string;
  readonly whyNotOf: (item: string) => string;
  readonly why: {
    readonly noWay: string;
    readonly links: (links: string) => string;
    readonly money: (source: string, year: string, euros: string) => string;
    readonly capacity: (when: string, spots: string) => string;
    readonly capacityTotal: (when: string, hours: string, spots: string) => string;
    readonly asPlanned: string;
    readonly outsourcing: string;
    readonly fits: string;
    readonly fitsIf: (when: string) => string;
  };
  readonly smallestExtra: string;
  readonly extraNeeded: (spots: string) => string;
  readonly extraNone: string;
  readonly extraNothing: string;
  readonly notProven: string;
  readonly links: Readonly<Record<"finishFirst" | "together" | "excludes", (from: string, to: string) => string>>;
  readonly mustBeDone: (item: string) => string;
  readonly limit: (role: string, period: string, hours: string) => string;
  readonly budget: (source: string, year: string, euros: string) => string;
  readonly hoursLetIn: string;
  readonly hoursLetInHow: string;
  readonly hoursLetInNone: string;
  readonly letsIn: (spot: string, item: string) => string;
  readonly more: (count: string) => string;
  readonly itemWords: Counted;
}

export const talkTexts: Record<Language, TalkTexts> = {
  nl: {
    title: "In gesprek",
    start: "Verder in gesprek",
    fromPlan: "Zelf kiezen, vanaf het plan van nu",
    back: "Terug",
    stands: "Zoals het nu ligt",
    standsHow: "Met wat u vastzette; al het andere blijft staan.",
    best: "Het beste met wat vastligt",
    bestHow: "Wat u vastzette blijft; de rest is opnieuw gekozen.",
    bestIsThis: "Beter kan niet: zoals het nu ligt is al het beste.",
    working: "Het beste wordt uitgerekend",
    conflictWorking: "Er wordt gezocht wat niet samengaat",
    take: "Neem dit over",
    conflict: "Dit gaat niet samen:",
    conflictUnknown: "Wat u vastzette gaat niet samen met de rest.",
    impossible: (items) => `${items} kan niet zoals het is vastgezet, en staat zoals gepland.`,
    newShort: (spots) => `Nieuw tekort: ${spots}.`,
    spot: (role, period, hours) => `${hours} ${role} in ${period}`,
    settled: "Wat u vastzette",
    nothingSettled: "Nog niets. Kies hieronder bij een item of een rol wat vastligt.",
    release: "Laat los",
    releaseOf: (what) => `Laat los: ${what}`,
    pins: {
      free: "Vrij",
      in: "Hoort erbij",
      out: "Vervalt",
      planned: "Zoals gepland",
      outsource: "Uitbesteed",
    },
    settledAs: (item, pin) => `${item}: ${pin}`,
    moreHours: (role, period, hours) => `${role}, ${period}: ${hours} meer`,
    lessHours: (role, period, hours) => `${role}, ${period}: ${hours} minder`,
    hours: "Uren van een rol",
    role: "Rol",
    period: "Periode",
    hoursMore: "Uren meer",
    hoursHow: "Met een min: uren minder. Met 0 laat u het los.",
    badHours: "Typ een aantal uren, zoals 120 of -40.",
    setHours: "Zet uren vast",
    freedom: "Wat mag met de rest?",
    freedomHow: "Geldt voor het beste, en niet voor wat u zelf vastzet.",
    may: { shifted: "Verschuiven", drops: "Laten vallen", outsourced: "Uitbesteden", hires: "Uren inhuren" },
    items: "Items",
    search: "Zoek op nummer of naam",
    onlyConcerned: "Alleen wat hier uren vraagt",
    noItems: "Geen item gevonden.",
    happens: (item) => `Wat er met ${item} gebeurt`,
    now: (what) => `nu: ${what}`,
    isDone: "zoals gepland",
    whyNot: "Waarom niet?",
    whyNotOf: (item) => `Waarom niet? ${item}`,
    why: {
      noWay: "Met wat vastligt is er geen manier over om het te doen.",
      links: (links) => `De samenhang staat in de weg: ${links}.`,
      money: (source, year, euros) => `Uit ${source} is er in ${year} ${euros} te weinig.`,
      capacity: (when, spots) => `Het dichtst bij ligt ${when}; dan ontbreekt ${spots}.`,
      capacityTotal: (when, hours, spots) => `Het dichtst bij ligt ${when}; dan ontbreekt samen ${hours}: ${spots}.`,
      asPlanned: "starten zoals gepland",
      outsourcing: "uitbesteden",
      fits: "Het past. Iets anders ging voor.",
      fitsIf: (when) => `Het past als het anders gaat: ${when}.`,
    },
    smallestExtra: "Reken de kleinste uitbreiding uit",
    extraNeeded: (spots) => `Met ${spots} erbij past het, als de rest mag schuiven.`,
    extraNone: "Met uren alleen lukt het niet: samenhang of geld staat in de weg.",
    extraNothing: "Als de rest mag schuiven, past het zonder extra uren.",
    notProven: "Misschien kan het met minder: dat is niet bewezen.",
    links: {
      finishFirst: (from, to) => `${to} kan pas beginnen als ${from} klaar is`,
      together: (from, to) => `${from} en ${to} beginnen tegelijk, of geen van beide wordt gedaan`,
      excludes: (from, to) => `${from} en ${to} sluiten elkaar uit`,
    },
    mustBeDone: (item) => `${item} moet gedaan worden`,
    limit: (role, period, hours) => `van ${role} is er in ${period} niet meer dan ${hours} over`,
    budget: (source, year, euros) => `uit ${source} is er in ${year} niet meer dan ${euros} over`,
    hoursLetIn: "Wat een paar uur meer oplevert",
    hoursLetInHow: "Zo weinig uren van één rol, en er past een item bij.",
    hoursLetInNone: "Geen item dat buiten valt past er met een paar uur van één rol bij.",
    letsIn: (spot, item) => `${spot}: dan past ${item}`,
    more: (count) => `Toon er nog ${count}`,
    itemWords: ["item", "items"],
  },
  en: {
    title: "In dialogue",
    start: "Continue in dialogue",
    fromPlan: "Choose yourself, from the present plan",
    back: "Back",
    stands: "As it stands",
    standsHow: "With what you settled; everything else stays.",
    best: "The best with what is settled",
    bestHow: "What you settled stays; the others are chosen anew.",
    bestIsThis: "It cannot be better: as it stands is the best already.",
    working: "Working out the best",
    conflictWorking: "Looking for what does not go together",
    take: "Take this over",
    conflict: "This does not go together:",
    conflictUnknown: "What you settled does not go together with the others.",
    impossible: (items) => `${items} cannot be done as settled, and stands as planned.`,
    newShort: (spots) => `New shortage: ${spots}.`,
    spot: (role, period, hours) => `${hours} ${role} in ${period}`,
    settled: "What you settled",
    nothingSettled: "Nothing yet. Below, choose what holds for an item or a role.",
    release: "Release",
    releaseOf: (what) => `Release: ${what}`,
    pins: {
      free: "Free",
      in: "Included",
      out: "Dropped",
      planned: "As planned",
      outsource: "Outsourced",
    },
    settledAs: (item, pin) => `${item}: ${pin}`,
    moreHours: (role, period, hours) => `${role}, ${period}: ${hours} more`,
    lessHours: (role, period, hours) => `${role}, ${period}: ${hours} less`,
    hours: "Hours of a role",
    role: "Role",
    period: "Period",
    hoursMore: "Hours more",
    hoursHow: "With a minus: hours less. With 0 you release it.",
    badHours: "Type a number of hours, such as 120 or -40.",
    setHours: "Settle hours",
    freedom: "What may be done with the others?",
    freedomHow: "This is about the best, not about what you settle yourself.",
    may: { shifted: "Shift", drops: "Drop", outsourced: "Outsource", hires: "Hire hours" },
    items: "Items",
    search: "Search by number or name",
    onlyConcerned: "Only what asks hours here",
    noItems: "No item found.",
    happens: (item) => `What happens to ${item}`,
    now: (what) => `now: ${what}`,
    isDone: "as planned",
    whyNot: "Why not?",
    whyNotOf: (item) => `Why not? ${item}`,
    why: {
      noWay: "With what is settled, there is no way left to do it.",
      links: (links) => `Coherence stands against it: ${links}.`,
      money: (source, year, euros) => `In ${year}, ${euros} is lacking from ${source}.`,
      capacity: (when, spots) => `The closest is ${when}; then ${spots} is lacking.`,
      capacityTotal: (when, hours, spots) => `The closest is ${when}; then ${hours} is lacking together: ${spots}.`,
      asPlanned: "to begin as planned",
      outsourcing: "outsourcing",
      fits: "It fits. Something else came first.",
      fitsIf: (when) => `It fits if it is done otherwise: ${when}.`,
    },
    smallestExtra: "Work out the smallest extension",
    extraNeeded: (spots) => `With ${spots} more it fits, if the others may shift.`,
    extraNone: "Hours alone will not do: coherence or money stands against it.",
    extraNothing: "If the others may shift, it fits without more hours.",
    notProven: "Perhaps less will do: that is not proven.",
    links: {
      finishFirst: (from, to) => `${to} cannot begin before ${from} is done`,
      together: (from, to) => `${from} and ${to} begin together, or neither is done`,
      excludes: (from, to) => `${from} and ${to} exclude each other`,
    },
    mustBeDone: (item) => `${item} must be done`,
    limit: (role, period, hours) => `of ${role}, no more than ${hours} is left in ${period}`,
    budget: (source, year, euros) => `in ${year}, no more than ${euros} is left from ${source}`,
    hoursLetIn: "What a few hours more would bring",
    hoursLetInHow: "So few hours of one role, and an item more fits.",
    hoursLetInNone: "No item that is left out fits with a few hours of one role.",
    letsIn: (spot, item) => `${spot}: then ${item} fits`,
    more: (count) => `Show ${count} more`,
    itemWords: ["item", "items"],
  },
};
