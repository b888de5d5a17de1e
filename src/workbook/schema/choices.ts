import {
  choice,
  code,
  date,
  hours,
  key,
  list,
  namingChoice,
  namingPerson,
  namingRole,
  needed,
  points,
  suggestion,
  text,
  yesNo,
} from "./column";
import { table } from "./table";
import {
  alternativeWords,
  bodyWords,
  bottleneckOriginWords,
  bottleneckStatusWords,
  choiceStatusWords,
  moneyNatureWords,
  publicityWords,
} from "./words";

export const bottlenecks = table("Knelpunten", {
  nr: key(code("Knelpuntnr", "Knelpuntnummer")),
  title: needed(text("Knelpunt")),
  origin: choice(bottleneckOriginWords)("Herkomst"),
  initiatives: list("Nr"),
  role: namingRole(text("Rol")),
  period: text("Periode"),
  hours: hours("Uren"),
  explanation: text("Toelichting"),
  status: suggestion(bottleneckStatusWords)("Status"),
});

export const choices = table("Keuzes", {
  nr: key(code("Keuzenr", "Keuzenummer")),
  title: needed(text("Keuze", "Onderwerp")),
  initiatives: list("Nr", "Nrs"),
  bottlenecks: list("Knelpuntnr"),
  body: choice(bodyWords)("Orgaan"),
  deadline: date("Deadline", "Uiterlijk"),
  decisionPoints: points("Beslispunten", "Voorgesteld besluit"),
  background: text("Aanleiding", "Inleiding"),
  intendedEffect: text("Beoogd effect"),
  arguments: points("Argumenten"),
  caveats: points("Kanttekeningen"),
  communication: text("Communicatie"),
  evaluation: text("Evaluatie"),
  publicity: choice(publicityWords)("Openbaarheid"),
  author: namingPerson(text("Steller")),
  caseNumber: code("Zaaknummer", "Kenmerk", "Corsanr"),
  mtAdvice: text("MT-advies", "Advies MT"),
  decision: text("Besluit"),
  decisionDate: date("Datum besluit", "Besloten op"),
  decisionNumber: code("Besluitnummer"),
  motivation: text("Motivering"),
  status: choice(choiceStatusWords)("Status"),
});

export const alternatives = table(
  "Alternatieven",
  {
    choice: key(namingChoice(code("Keuzenr", "Keuzenummer"))),
    name: key(suggestion(alternativeWords)("Alternatief", "Optie", "Variant")),
    description: text("Beschrijving", "Omschrijving"),
    hours: hours("Uren"),
    funding: text("Dekking", "Dekking uit"),
    ready: date("Gereed", "Gereed op"),
    staffing: text("Bemensing"),
    effect: text("Effect"),
    recommended: yesNo("Aanbevolen", "Advies"),
  },
  { repeated: { kind: "natureAndYear", words: moneyNatureWords, long: null } },
);
