import type { Language } from "../language";

interface ShockTexts {
  readonly open: string;
  readonly title: string;
  readonly how: string;
  readonly name: string;
  readonly nameWhy: string;
  readonly needName: string;
  readonly asks: string;
  readonly ask: (place: string) => string;
  readonly role: string;
  readonly period: string;
  readonly hours: string;
  readonly badHours: string;
  readonly add: string;
  readonly remove: string;
  readonly removeOf: (place: string) => string;
  readonly work: string;
  readonly working: string;
  readonly noRoles: string;
  readonly fits: string;
  readonly givesWay: string;
  readonly lacks: (hours: string) => string;
  readonly protectedThere: string;
  readonly displaced: string;
  readonly tell: (names: string) => string;
  readonly lacksRole: (roles: string) => string;
  readonly unplaced: (spots: string) => string;
}

export const shockTexts: Record<Language, ShockTexts> = {
  nl: {
    open: "Er moet nu iets gebeuren",
    title: "Wat moet wijken?",
    how: "Werk dat nu moet, zoals opvang of een calamiteit. Het neemt zijn uren eerst; de rest wijkt met zo min mogelijk schade.",
    name: "Wat moet er gebeuren?",
    nameWhy: "Onder deze naam kunt u het bewaren.",
    needName: "Geef het een naam.",
    asks: "Wat het vraagt",
    ask: (place) => `Regel ${place}`,
    role: "Rol",
    period: "Periode",
    hours: "Uren",
    badHours: "Typ een aantal uren, zoals 120.",
    add: "Voeg een regel toe",
    remove: "Haal weg",
    removeOf: (place) => `Haal weg: regel ${place}`,
    work: "Reken uit wat wijkt",
    working: "Er wordt gezocht wat het beste kan wijken",
    noRoles: "Van geen rol is bekend hoeveel uren er zijn. Vul eerst Capaciteitsaanbod.",
    fits: "Het past: er hoeft niets te wijken.",
    givesWay: "Dit wijkt, met zo min mogelijk schade.",
    lacks: (hours) => `${hours} is nergens vandaan te halen, ook als alles wijkt wat mag.`,
    protectedThere:
      "De top 10 en wat verplicht is blijven zoals gepland. Tekorten die er al waren, blijven wat ze zijn.",
    displaced: "Wat wijkt",
    tell: (names) => `Vertel het aan ${names}.`,
    lacksRole: (roles) => `Nog niet ingevuld: ${roles}.`,
    unplaced: (spots) => `Hoeveel er is, is niet bekend voor ${spots}: daarvoor wijkt niets.`,
  },
  en: {
    open: "Something must happen now",
    title: "What must give way?",
    how: "Work that must be done now, such as shelter or a calamity. It takes its hours first; what gives way does so with the least harm.",
    name: "What must happen?",
    nameWhy: "You can keep it under this name.",
    needName: "Give it a name.",
    asks: "What it asks",
    ask: (place) => `Line ${place}`,
    role: "Role",
    period: "Period",
    hours: "Hours",
    badHours: "Type a number of hours, such as 120.",
    add: "Add a line",
    remove: "Take away",
    removeOf: (place) => `Take away: line ${place}`,
    work: "Work out what gives way",
    working: "Looking for what can best give way",
    noRoles: "How many hours there are is not known of any role. Fill in Capaciteitsaanbod first.",
    fits: "It fits: nothing must give way.",
    givesWay: "This gives way, with the least harm.",
    lacks: (hours) => `${hours} cannot be found anywhere, even if everything gives way that may.`,
    protectedThere:
      "The top 10 and what is statutory stay as planned. Shortages that were there before stay what they are.",
    displaced: "What gives way",
    tell: (names) => `Tell ${names}.`,
    lacksRole: (roles) => `Not filled in yet: ${roles}.`,
    unplaced: (spots) => `How many hours there are is not known for ${spots}: nothing gives way for these.`,
  },
};
