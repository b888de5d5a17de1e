import type { Language } from "../language";

interface RoundTexts {
  readonly about: string;
  readonly open: string;
  readonly opening: string;
  readonly opened: (people: string) => string;
  readonly makes: string;
  readonly name: string;
  readonly nameExample: string;
  readonly deadline: string;
  readonly past: string;
  readonly lastClosed: (name: string, day: string) => string;
  readonly isOpen: (name: string, opened: string, deadline: string) => string;
  readonly answered: (answered: string, of: string) => string;
  readonly late: string;
  readonly people: string;
  readonly nobody: string;
  readonly said: (day: string) => string;
  readonly changed: (nrs: string) => string;
  readonly notYet: string;
  readonly changeUnknown: string;
  readonly remark: (text: string) => string;
  readonly mail: string;
  readonly mailOf: (name: string) => string;
  readonly mailFor: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
  readonly closeAnyway: string;
  readonly closing: string;
  readonly closed: (name: string) => string;
  readonly closeBefore: string;
  readonly unanswered: (names: string) => string;
  readonly allAnswered: string;
  readonly compare: string;
  readonly compareAbout: string;
  readonly noSnapshot: string;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly show: string;
  readonly comparing: string;
  readonly write: string;
  readonly writing: string;
  readonly written: string;
  readonly part: (title: string, count: string) => string;
  readonly more: (count: string) => string;
  readonly wasIs: (from: string, to: string) => string;
  readonly others: string;
  readonly othersNone: (since: string) => string;
  readonly othersSome: (count: string, since: string) => string;
}

export const roundTexts: Record<Language, RoundTexts> = {
  nl: {
    about:
      "In een actualisatieronde loopt elke opdrachtnemer de eigen items na. De tabel Actualisatie zegt wie gevraagd is; wie de invoegtoepassing niet heeft, vult daar de dag van het antwoord in.",
    open: "Open de ronde",
    opening: "Ronde openen",
    opened: (people) => `De ronde is open. ${people} in de tabel Actualisatie.`,
    makes: "Dit bewaart het register zoals het nu is, en vult de tabel Actualisatie en het blad Actualisatieronde.",
    name: "Naam van de ronde",
    nameExample: "bijvoorbeeld Najaar 2022",
    deadline: "Antwoord uiterlijk",
    past: "Die dag is al voorbij.",
    lastClosed: (name, day) => `De vorige ronde, ${name}, is gesloten op ${day}.`,
    isOpen: (name, opened, deadline) => `${name}: open sinds ${opened}, antwoord uiterlijk ${deadline}.`,
    answered: (answered, of) => `${answered} van ${of} beantwoord`,
    late: "De dag voor het antwoord is voorbij.",
    people: "Wie gevraagd is",
    nobody: "In de tabel Actualisatie staat niemand voor deze ronde.",
    said: (day) => `✓ Beantwoord op ${day}`,
    changed: (nrs) => `✓ Gewijzigd sinds de opening: ${nrs}`,
    notYet: "Nog niet beantwoord",
    changeUnknown: "Of er iets gewijzigd is, is niet bekend: de momentopname van de opening ontbreekt.",
    remark: (text) => `Opmerking: ${text}`,
    mail: "Mailtekst",
    mailOf: (name) => `Mailtekst voor ${name}`,
    mailFor: (name) => `Tekst om aan ${name} te mailen`,
    copy: "Kopieer",
    copied: "De tekst is gekopieerd. Plak haar in een bericht.",
    selected: "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer haar met Ctrl+C.",
    close: "Sluit de ronde",
    closeAnyway: "Sluit toch",
    closing: "Ronde sluiten",
    closed: (name) => `Ronde ${name} is gesloten.`,
    closeBefore: "Sluiten bewaart het register zoals het dan is. Een gesloten ronde gaat niet meer open.",
    unanswered: (names) => `Nog niet beantwoord door ${names}.`,
    allAnswered: "Iedereen heeft geantwoord.",
    compare: "Wat is er veranderd",
    compareAbout: "Vergelijk het register bij het openen of sluiten van een ronde met later, of met nu.",
    noSnapshot: "Er is nog niets om mee te vergelijken: de eerste ronde bewaart het register bij haar opening.",
    from: "Van",
    to: "Tot",
    now: "nu",
    show: "Vergelijk",
    comparing: "Vergelijken",
    write: "Schrijf blad Wat is er veranderd",
    writing: "Blad Wat is er veranderd schrijven",
    written: "Blad Wat is er veranderd is geschreven.",
    part: (title, count) => `${title} (${count})`,
    more: (count) => `En nog ${count}: die staan op het blad.`,
    wasIs: (from, to) => `${from} → ${to}`,
    others: "Door anderen",
    othersNone: (since) => `Sinds ${since} meldde Excel geen wijziging van een ander.`,
    othersSome: (count, since) =>
      `Sinds ${since} meldde Excel ${count} van een ander. Van wie, zegt Excel niet; kijk daarvoor bij Controleren > Wijzigingen weergeven.`,
  },
  en: {
    about:
      "In an update round every lead goes through the own items. The table Actualisatie says who was asked; people without the add-in fill in the day of their answer there.",
    open: "Open the round",
    opening: "Opening the round",
    opened: (people) => `The round is open. ${people} in the table Actualisatie.`,
    makes: "This keeps the register as it is now, and fills the table Actualisatie and the sheet Actualisatieronde.",
    name: "Name of the round",
    nameExample: "for instance Autumn 2022",
    deadline: "Answer by",
    past: "That day has gone by.",
    lastClosed: (name, day) => `The round before, ${name}, was closed on ${day}.`,
    isOpen: (name, opened, deadline) => `${name}: since ${opened}, to be answered by ${deadline}.`,
    answered: (answered, of) => `${answered} of ${of} answered`,
    late: "The day for answers has gone by.",
    people: "Who was asked",
    nobody: "The table Actualisatie has nobody for this round.",
    said: (day) => `✓ Answered on ${day}`,
    changed: (nrs) => `✓ Changed since the opening: ${nrs}`,
    notYet: "Not yet answered",
    changeUnknown: "Whether anything changed is not known: the snapshot of the opening is missing.",
    remark: (text) => `Remark: ${text}`,
    mail: "Text to mail",
    mailOf: (name) => `Text to mail for ${name}`,
    mailFor: (name) => `Text to mail to ${name}`,
    copy: "Copy",
    copied: "The text was copied. Paste it in a message.",
    selected: "Copying does not work by itself here. The text is selected: copy it with Ctrl+C.",
    close: "Close the round",
    closeAnyway: "Close all the same",
    closing: "Closing the round",
    closed: (name) => `Round ${name} is closed.`,
    closeBefore: "Closing keeps the register as it is then. A closed round does not open again.",
    unanswered: (names) => `Not yet answered by ${names}.`,
    allAnswered: "Everybody has answered.",
    compare: "What has changed",
    compareAbout: "Compare the register at the opening or closing of a round with later, or with now.",
    noSnapshot: "There is nothing to compare with yet: the first round keeps the register when it is opened.",
    from: "From",
    to: "To",
    now: "now",
    show: "Compare",
    comparing: "Comparing",
    write: "Write sheet Wat is er veranderd",
    writing: "Writing sheet Wat is er veranderd",
    written: "Sheet Wat is er veranderd was written.",
    part: (title, count) => `${title} (${count})`,
    more: (count) => `And ${count} more, on the sheet.`,
    wasIs: (from, to) => `${from} → ${to}`,
    others: "By others",
    othersNone: (since) => `Since ${since} Excel told of no change by somebody else.`,
    othersSome: (count, since) =>
      `Since ${since} Excel told of ${count} by somebody else. By whom Excel does not say; look for that at Review > Show Changes.`,
  },
};

/** `1 wijziging`, `3 wijzigingen`; `5 mensen zijn gevraagd`. */
export const roundCounts: Record<
  Language,
  { readonly changes: readonly [string, string]; readonly asked: readonly [string, string] }
> = {
  nl: { changes: ["wijziging", "wijzigingen"], asked: ["rij staat", "rijen staan"] },
  en: { changes: ["change", "changes"], asked: ["row stands", "rows stand"] },
};
