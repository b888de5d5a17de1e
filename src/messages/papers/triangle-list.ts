/** The Driehoeklijst. */
export const triangleListTexts = {
  title: "Driehoeken: wat ontbreekt",
  headline: (complete: number, demanded: number): string =>
    `Van ${demanded} ${demanded === 1 ? "item waarvan" : "items waarvan"} de status een driehoek vraagt, ${complete === 1 ? "is" : "zijn"} er ${complete} volledig.`,
  shows:
    "De driehoek is bestuurlijk opdrachtgever, ambtelijk opdrachtgever en ambtelijk opdrachtnemer: drie personen, elk met een passende functie en in dienst zolang het item duurt. Dit is een werklijst met namen, niet bedoeld om openbaar te maken.",
  demanded: "Nu nodig of nodig vóór voorleggen",
  advised: "Advies",
  advisedHow:
    "Aandachtspunten bij een volledige driehoek, en wat ontbreekt bij items waarvan de status nog geen driehoek vraagt.",
  headings: {
    nr: "Nr",
    name: "Naam",
    politicalSponsor: "Bestuurlijk opdrachtgever",
    executiveSponsor: "Ambtelijk opdrachtgever",
    lead: "Ambtelijk opdrachtnemer",
    missing: "Wat ontbreekt",
    todo: "Wat te doen",
    severity: "Hoe dringend",
  },
  empty: "ontbreekt",
  none: "Er ontbreekt niets.",
  register: "Wat niet te zeggen is",
} as const;
