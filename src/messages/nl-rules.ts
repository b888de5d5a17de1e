import type { MoneyNature, PersonFunction } from "../domain/model";
import type { DaySpan, PersonField, RuleProblem, RuleSource, TriangleRole } from "../domain/rule-problem";
import type { IssueText, TextByCode } from "./issue-text";
import { countText, dayText, euroText, hoursText, listText, meantText, missingText, numberText } from "./nl-format";
import { steeringTexts } from "./nl-steering-rules";
import { quoted } from "./quoted";
import {
  choiceColumn,
  financeWord,
  functionWord,
  scenarioActWord,
  scenarioColumn,
  sourcePlace,
  workingMethodWord,
} from "./workbook-words";

const fieldWord: Record<PersonField, string> = {
  politicalSponsor: "bestuurlijk opdrachtgever",
  executiveSponsor: "ambtelijk opdrachtgever",
  lead: "ambtelijk opdrachtnemer",
  steeringGroup: "lid van de stuurgroep",
  portfolioHolders: "portefeuillehouder",
  owner: "capaciteitshouder",
  deputyFor: "degene die wordt vervangen",
  portfolioHolder: "portefeuillehouder",
  facilitator: "begeleider",
  attendees: "aanwezig bij het overleg",
};

const sourceText = (source: RuleSource): string => {
  const place = sourcePlace[source];
  if ("column" in place) return `de kolom ${place.column} in ${place.table}`;
  return "names" in place ? `namen in ${place.table}` : place.table;
};

/** What to do about what rules lack: only the tables of capacity can wait. */
const unclaimedTodo = (lacks: readonly RuleSource[]): string => {
  if (lacks.includes("people.rows")) return "Zet in Personen wie welke functie heeft.";
  if (lacks.every(isOptional)) return "Voeg toe wat u getoetst wilt hebben. Nodig is het niet.";
  if (lacks.some((source) => source.includes(".")))
    return "Voeg die toe, of verbeter de kop van de kolom die ervoor bedoeld is.";
  return lacks.includes("people")
    ? "Maak Personen met 'Nieuw register': zonder namen en functies is niet te zeggen of een driehoek klopt."
    : "Voeg toe wat ontbreekt met 'Nieuw register' zodra u dit wilt weten. Nodig is het niet.";
};

/** What the register can do without: only the rules that ask for it are not tested. */
const isOptional = (source: RuleSource): boolean =>
  !/^(?:people|supply|demand\.(?:nr|role)$|initiatives\.(?:politicalSponsor|executiveSponsor|lead)$)/u.test(source);

const natureAdjective: Record<MoneyNature, string> = { incidental: "incidentele", structural: "structurele" };

const whoFits: Record<TriangleRole, string> = {
  politicalSponsor: "een collegelid",
  executiveSponsor: "de lijnmanager die de capaciteit beschikbaar stelt",
  lead: "een projectleider, programmamanager, procesregisseur of medewerker",
};

const oneOf = (functions: readonly PersonFunction[]): string =>
  functions.map((each) => functionWord[each]).join(" of ");

const meant = (suggestions: readonly string[]): string => (suggestions.length > 0 ? `${meantText(suggestions)} ` : "");

const unknownPerson = (field: PersonField, name: string, suggestions: readonly string[]): IssueText => ({
  what: `${name}, ${fieldWord[field]}, staat niet in Personen.`,
  todo: `${meant(suggestions)}Verbeter de naam, of voeg deze persoon toe aan Personen.`,
});

const criterionFault = {
  noWeight: ["heeft geen gewicht", "Vul een gewicht in."],
  negativeWeight: ["heeft een gewicht onder nul", "Vul een gewicht van 0 of meer in; draai zo nodig de Richting om."],
  zeroWeight: ["heeft gewicht 0", "Geef het een gewicht, of haal het criterium weg."],
  noScale: ["heeft geen volledige schaal", "Vul Laagste en Hoogste in."],
  flatScale: ["heeft een schaal waarvan Laagste en Hoogste gelijk zijn", "Maak Hoogste hoger dan Laagste."],
  reversedScale: [
    "heeft een Laagste die hoger is dan de Hoogste",
    "Wissel Laagste en Hoogste; is laag beter, kies dan Richting lager.",
  ],
} as const;

const spanWord: Record<DaySpan, readonly [string, string]> = {
  item: ["de start", "Het eind"],
  start: ["de vroegste start", "De uiterste start"],
  service: ["de eerste dag in dienst", "De laatste dag in dienst"],
};

/** What a broken rule means in plain words, and what to do about it. */
export const ruleTexts: TextByCode<RuleProblem> = {
  ...steeringTexts,
  "V-1": ({ role }) => ({
    what: `Er is geen ${fieldWord[role]}.`,
    todo: `Vul één naam in: ${whoFits[role]}.`,
  }),
  "V-2": ({ role, names }) => ({
    what: `Er zijn ${names.length} namen als ${fieldWord[role]}: ${listText(names)}.`,
    todo: "Kies één naam. Wie vervangt, staat in Personen bij Vervanger van.",
  }),
  "V-3": ({ name, roles }) => ({
    what: `${name} staat in meer dan één rol van de driehoek: ${listText(roles.map((role) => fieldWord[role]))}.`,
    todo: "Zet in elke rol een andere persoon.",
  }),
  "V-4": (problem) =>
    problem.reason === "notCollegeMember"
      ? {
          what: `${problem.name}, bestuurlijk opdrachtgever, is geen collegelid.`,
          todo: "Kies een wethouder of de burgemeester, of zet collegelid bij Functie in Personen.",
        }
      : {
          what: `${problem.name}, bestuurlijk opdrachtgever, is op ${dayText(problem.on)} geen collegelid in functie.`,
          todo: "Kies het collegelid dat de portefeuille nu heeft, of verbeter In dienst vanaf en tot in Personen.",
        },
  "V-5": ({ name, allowed }) => ({
    what: `${name}, ambtelijk opdrachtgever, heeft niet de functie ${oneOf(allowed)}.`,
    todo: "Kies wie de capaciteit en middelen beschikbaar stelt, of verbeter Functie in Personen.",
  }),
  "V-6": ({ name, workingMethod, fitting }) => ({
    what:
      workingMethod === null
        ? `${name}, ambtelijk opdrachtnemer, is geen ${oneOf(fitting)}.`
        : `${name}, ambtelijk opdrachtnemer, heeft geen functie die past bij werkwijze ${workingMethodWord[workingMethod]}: ${oneOf(fitting)}.`,
    todo: "Kies een opdrachtnemer met die functie, kies een andere werkwijze, of verbeter Functie in Personen.",
  }),
  "V-7": (problem) => {
    switch (problem.reason) {
      case "unknown":
        return unknownPerson(problem.field, problem.name, problem.suggestions);
      case "leaves":
        return {
          what: `${problem.name} is in dienst tot en met ${dayText(problem.inServiceUntil)}, en het item loopt tot en met ${dayText(problem.until)}.`,
          todo: `Spreek af wie het overneemt.${problem.deputies.length > 0 ? ` Vervanger is ${listText(problem.deputies)}.` : ""}`,
        };
      case "joins":
        return {
          what: `${problem.name} is in dienst vanaf ${dayText(problem.inServiceFrom)}, en het item begint op ${dayText(problem.from)}.`,
          todo: "Zet er tot die dag iemand anders in, laat het item later beginnen, of verbeter In dienst vanaf.",
        };
    }
  },
  "V-9": ({ empty, missing }) => ({
    what: empty
      ? "Het item is groot en heeft geen stuurgroep."
      : `De stuurgroep van dit grote item is niet volledig: ${missingText(missing)}.`,
    todo: "Zet in Stuurgroep de drie van de driehoek en elke betrokken portefeuillehouder.",
  }),
  "V-11": ({ name }) => ({
    what: `${name} is collegelid en ambtelijk opdrachtnemer.`,
    todo: "Kies een opdrachtnemer uit de organisatie: het college staat buiten de dagelijkse uitvoering.",
  }),
  "V-12": ({ name }) => ({
    what: `${name} zit in het managementteam en is ambtelijk opdrachtnemer.`,
    todo: "Kies liever iemand anders: het managementteam staat buiten de dagelijkse uitvoering.",
  }),
  "V-15": ({ name, role }) => ({
    what: `${name} is begeleider en ook ${fieldWord[role]} van dit item.`,
    todo: "Kies een begeleider die niet in de driehoek zit.",
  }),
  "V-16": (problem) => {
    const todo =
      "Kies een lijnmanager: de portfoliomanager is bewust geen ambtelijk opdrachtgever, ook niet als vervanger.";
    switch (problem.reason) {
      case "isSponsor":
        return { what: `${problem.name} is portfoliomanager en ambtelijk opdrachtgever.`, todo };
      case "deputyOfSponsor":
        return {
          what: `${problem.name} is portfoliomanager en vervangt ${problem.sponsor}, de ambtelijk opdrachtgever.`,
          todo: "Wijs in Personen een andere vervanger aan: de portfoliomanager is bewust geen ambtelijk opdrachtgever.",
        };
      case "sponsorIsDeputy":
        return {
          what: `${problem.name}, ambtelijk opdrachtgever, vervangt ${problem.manager}, de portfoliomanager.`,
          todo,
        };
    }
  },
  "V-17": ({ name, roles }) => ({
    what: `${name}, ambtelijk opdrachtgever, is van geen van de gevraagde rollen capaciteitshouder: ${listText(roles)}.`,
    todo: "Kies een opdrachtgever die zelf capaciteit inbrengt, of vraag ook uren van een rol waarvan deze opdrachtgever capaciteitshouder is.",
  }),
  "V-18": ({ role, owners, rejected }) => ({
    what: `De gevraagde uren ${role} zijn ${rejected ? "afgewezen" : "niet toegezegd"} door ${listText(owners)}, capaciteitshouder van die rol.`,
    todo: "Vraag de capaciteitshouder om de uren en zet Toezegging op toegezegd, of vraag minder.",
  }),
  "S-1": ({ lacks, rules }) => ({
    what: `Zonder ${listText(lacks.map(sourceText))} zijn deze regels niet getoetst: ${rules.join(", ")}.`,
    todo: unclaimedTodo(lacks),
  }),
  "S-2": () => ({
    what: "Het item heeft geen status en telt mee als gewenst.",
    todo: "Kies een status.",
  }),
  "S-3": ({ parent, suggestions }) => ({
    what: `Het item valt onder ${parent}, maar dat nummer staat niet in Portfolio.`,
    todo: `${meant(suggestions)}Verbeter het nummer of maak Valt onder leeg.`,
  }),
  "S-4": ({ chain }) => ({
    what: `Deze items vallen in een kring onder elkaar: ${chain.join(" → ")}.`,
    todo: "Maak bij een van deze items Valt onder leeg.",
  }),
  "S-5": ({ parent }) => ({
    what: `Dit programma valt onder ${parent}, en dat is een project.`,
    todo: "Draai het om: het project valt onder het programma. Of verbeter de werkwijze.",
  }),
  "S-6": (problem) => {
    const [children, single] = [listText(problem.children), problem.children.length === 1];
    if (problem.of === "hours")
      return {
        what: `Het programma vraagt ${hoursText(problem.hours)} ${problem.role}, in elke periode precies wat ${children} ${single ? "vraagt" : "samen vragen"}.`,
        todo: "Is het een optelling, haal die dan weg: nu telt de vraag dubbel. Bij het programma horen alleen de eigen uren.",
      };
    const { kind, nature, amount } = problem;
    return {
      what: `Bij het programma staat ${euroText(amount)} ${nature ? `${natureAdjective[nature]} ` : ""}${financeWord[kind]}, in elk jaar precies wat bij ${children} ${single ? "" : "samen "}staat.`,
      todo: "Is het een optelling, haal die dan weg: nu telt het geld dubbel. Bij het programma hoort alleen het eigen geld.",
    };
  },
  "S-7": ({ nr, suggestions }) => ({
    what: `Nummer ${nr} staat niet in Portfolio; deze verwijzing telt niet mee.`,
    todo: `${meant(suggestions)}Verbeter het nummer, of voeg het item toe aan Portfolio.`,
  }),
  "S-8": ({ nr, suggestions }) => ({
    what: `Keuze ${nr} staat niet in Keuzes; dit alternatief staat op geen besluitblad.`,
    todo: `${meant(suggestions)}Verbeter het Keuzenr, of voeg de keuze toe aan Keuzes.`,
  }),
  "S-9": ({ role, suggestions }) => ({
    what: `Rol ${role} wordt gevraagd en heeft geen rij in Capaciteitsaanbod: het aanbod is 0 uur.`,
    todo: `${meant(suggestions)}Verbeter de naam van de rol, of voeg de rol toe aan Capaciteitsaanbod.`,
  }),
  "S-10": ({ role, nrs }) => ({
    what: `Lijnwerk vraagt zelf uren ${role} (${nrs.join(", ")}). Die uren tellen, en het Lijnaandeel gaat er niet nog eens af.`,
    todo: "Klopt dat, maak dan Lijnaandeel leeg. Is het lijnwerk niet volledig ingevoerd, voer het dan aan of haal het weg.",
  }),
  "S-11": () => ({
    what: "Het item is verplicht, maar de wettelijke grondslag ontbreekt.",
    todo: "Vul de wet of regeling in, of zet Verplicht op nee.",
  }),
  "S-12": ({ rank, setRank }) => ({
    what: `De vastgestelde rang is ${countText(setRank)}, op score is het rang ${countText(rank)}. Een motivering ontbreekt.`,
    todo: "Vul Motivering rang in: waarom wijkt de volgorde af van de score?",
  }),
  "S-13": ({ criterion, value, lowest, highest }) => ({
    what: `De score ${numberText(value)} op ${criterion} valt buiten de schaal van ${numberText(lowest)} tot ${numberText(highest)} en geldt als ontbrekend.`,
    todo: "Verbeter de score, of de schaal in Beoordelingscriteria.",
  }),
  "S-14": ({ criterion, reason }) => ({
    what: `Criterium ${criterion} ${criterionFault[reason][0]} en telt niet mee.`,
    todo: criterionFault[reason][1],
  }),
  "S-15": ({ nr }) => ({
    what: `Voor ${nr} staat meer dan één rij met Beoordelaar vastgesteld; het gemiddelde ervan telt.`,
    todo: "Laat één vastgestelde rij over.",
  }),
  "S-16": ({ period, figure }) => ({
    what: `In ${period} staat ${numberText(figure)}, minder dan nul. Zo telt het ook mee.`,
    todo: "Vul in wat er nodig of beschikbaar is: 0 of meer.",
  }),
  "S-17": ({ span, from, until }) => ({
    what: `${spanWord[span][1]} (${dayText(until)}) ligt vóór ${spanWord[span][0]} (${dayText(from)}).`,
    todo: "Verbeter een van beide datums.",
  }),
  "S-18": () => ({
    what: "Bij deze reactie staat geen nummer, dus niet waarover zij gaat.",
    todo: "Vul het Nr van een item of een Keuzenr in.",
  }),
  "S-19": ({ nr, suggestions }) => ({
    what: `Deze reactie gaat over ${nr}, en dat is geen nummer van een item of een keuze.`,
    todo: `${meant(suggestions)}Verbeter het nummer. Gaat de reactie over meer items, geef dan elk een eigen rij.`,
  }),
  "S-20": ({ nr, suggestions }) => ({
    what: `Knelpunt ${nr} staat niet in Knelpunten; deze rij noemt het wel.`,
    todo: `${meant(suggestions)}Verbeter het Knelpuntnr, of voeg het knelpunt toe aan Knelpunten.`,
  }),
  "S-21": ({ source, suggestions }) => ({
    what: `Bron ${source} staat niet in Middelen; wat deze dekking ervan vraagt, is niet te vergelijken met wat er is.`,
    todo: `${meant(suggestions)}Verbeter de naam van de bron, of voeg haar toe aan Middelen.`,
  }),
  "S-22": ({ nr, on, fields }) => ({
    what: `${nr} is besloten, en is na de momentopname van ${dayText(on)} gewijzigd: ${listText(fields.map((field) => choiceColumn[field]))}.`,
    todo: "Zet terug wat er stond (Rondes laat zien wat dat was), en leg een ander besluit vast als nieuwe rij.",
  }),
  "S-23": ({ nr, on }) => ({
    what: `${nr} was besloten op de momentopname van ${dayText(on)}, en staat nu niet meer in Keuzes.`,
    todo: "Zet de rij terug. Wat besloten is blijft staan; een ander besluit komt in een nieuwe rij.",
  }),
  "S-24": ({ product, from, to, on }) => ({
    what: `${product} was op ${dayText(on)} toegezegd voor ${dayText(from)}, en nu ${to === null ? "voor geen dag meer" : `voor ${dayText(to)}`}. De reden ontbreekt.`,
    todo: "Vul Reden verschuiving in, of zet de toegezegde dag terug.",
  }),
  "S-25": ({ act, lacks }) => ({
    what: `De rij zegt ${scenarioActWord[act]}, zonder ${listText(lacks.map((part) => scenarioColumn[part]))}; zij verandert niets aan het scenario.`,
    todo: "Vul de rij aan, of haal haar weg.",
  }),
  "S-26": ({ role, suggestions }) => ({
    what: `Rol ${role} staat niet in Capaciteitsaanbod; deze rij verandert niets aan het scenario.`,
    todo: `${meant(suggestions)}Verbeter de naam van de rol, of voeg de rol toe aan Capaciteitsaanbod.`,
  }),
  "S-27": ({ nr, sheets }) => ({
    what: `${nr} is geheim, maar staat nog in zijn geheel op ${sheets.length === 1 ? "blad" : "de bladen"} ${listText(sheets.map((sheet) => quoted(sheet)))}.`,
    todo: "Bewaar waar geheime stukken horen wat op een concept is ingevuld, maak die regels leeg, en maak het besluitblad opnieuw: de verwijzing komt ervoor in de plaats. Een definitief blad blijft staan: bewaar het daar ook, en verwijder het hier. Maak ook de stukken opnieuw die de keuze noemen.",
  }),
};
