import type { CapitalChargeRule } from "../../domain/capital-charges";
import type { DecisionPartName } from "../../domain/decision-parts";
import type {
  Alternative,
  Bottleneck,
  CapacityUnit,
  Choice,
  Criterion,
  DemandRow,
  FinanceRow,
  Initiative,
  MoneyNature,
  PersonFunction,
  ReactionKind,
  StatusClass,
  WorkingMethod,
} from "../../domain/model";
import type { DependencyKind, MeetingKind, Product } from "../../domain/model/follow-up";
import type { ScenarioAct, ScenarioOption } from "../../domain/model/scenario";
import type { SignConvention } from "../../domain/sign-convention";
import type { Words } from "./column";

/** The words of the workbook's choice columns, by the literal of the model. */
export const workingMethodWords: Words<WorkingMethod> = {
  process: ["proces", "procesregie", "procesaanpak"],
  programme: ["programma", "programmatisch", "programmasturing"],
  project: ["project", "projectmatig"],
  line: ["lijn", "lijnwerk", "lijnorganisatie", "regulier"],
};

export const demandClassWords: Words<NonNullable<Initiative["demandClass"]>> = {
  task: ["taak", "wettelijke taak"],
  ambition: ["ambitie", "wens"],
};

export const sizeWords: Words<NonNullable<Initiative["size"]>> = {
  small: ["klein", "k", "s"],
  medium: ["middel", "midden", "middelgroot", "gemiddeld", "m"],
  large: ["groot", "g", "l"],
};

export const personFunctionWords: Words<PersonFunction> = {
  collegeMember: ["collegelid", "wethouder", "burgemeester", "lid college"],
  townClerk: ["gemeentesecretaris", "secretaris-directeur", "algemeen directeur"],
  lineManager: ["lijnmanager", "afdelingshoofd", "afdelingsmanager", "teammanager", "teamleider", "manager"],
  portfolioManager: ["portfoliomanager", "portefeuillemanager"],
  programmeManager: ["programmamanager", "programmaleider"],
  projectLeader: ["projectleider", "projectmanager"],
  processDirector: ["procesregisseur", "procesmanager", "procesbegeleider"],
  controller: ["controller", "concerncontroller", "business controller"],
  executiveAdviser: ["bestuursadviseur"],
  employee: ["medewerker", "lijnmedewerker", "adviseur", "beleidsadviseur", "beleidsmedewerker"],
};

export const statusClassWords: Words<StatusClass> = {
  committed: ["vastgelegd"],
  wanted: ["gewenst"],
  out: ["buiten"],
};

export const capacityUnitWords: Words<CapacityUnit> = {
  hours: ["uren", "uur", "u"],
  days: ["dagen", "dag"],
  fte: ["fte", "fte's", "formatieplaatsen"],
};

export const commitmentWords: Words<NonNullable<DemandRow["commitment"]>> = {
  requested: ["gevraagd", "aangevraagd"],
  promised: ["toegezegd", "akkoord"],
  rejected: ["afgewezen", "niet toegezegd"],
};

export const staffingWords: Words<NonNullable<DemandRow["staffing"]>> = {
  filled: ["ingevuld", "bemenst"],
  vacancy: ["vacature"],
  hiring: ["inhuur gezocht", "inhuur"],
  unknown: ["onbekend"],
};

export const directionWords: Words<Criterion["direction"]> = {
  higher: ["hoger", "hoger is beter", "hoog"],
  lower: ["lager", "lager is beter", "laag"],
};

export const moneyKindWords: Words<NonNullable<FinanceRow["kind"]>> = {
  cost: ["lasten", "last", "kosten", "uitgaven"],
  income: ["baten", "bate", "opbrengsten", "inkomsten"],
  investment: ["investering", "investeringen", "krediet", "bruto investering"],
  funding: ["dekking"],
};

export const chargeMethodWords: Words<CapitalChargeRule["method"]> = {
  linear: ["lineair"],
  annuity: ["annuïteit", "annuïtair"],
};

export const chargedFromWords: Words<CapitalChargeRule["from"]> = {
  yearAfter: ["jaar na investering", "jaar na", "jaar erna", "jaar na ingebruikname"],
  yearOf: ["jaar van investering", "jaar van", "zelfde jaar", "jaar van ingebruikname"],
};

export const signConventionWords: Words<SignConvention> = {
  costPositive: ["(+) is nadeel en (-) is voordeel"],
  costNegative: ["(-) is nadeel en (+) is voordeel"],
};

export const moneyNatureWords: Words<MoneyNature> = {
  incidental: ["incidenteel", "i"],
  structural: ["structureel", "s"],
};

export const decisionPartWords: Words<DecisionPartName> = {
  decisionPoints: ["voorgesteld besluit", "beslispunten"],
  options: ["mogelijkheden"],
  advice: ["advies"],
  decision: ["besluit"],
  background: ["aanleiding", "inleiding"],
  intendedEffect: ["beoogd effect"],
  arguments: ["argumenten"],
  caveats: ["kanttekeningen", "kanttekeningen en risico's", "risico's"],
  alternatives: ["toelichting mogelijkheden", "alternatieven"],
  money: ["financiën", "financiële gevolgen", "geld"],
  capacity: ["capaciteit", "personele gevolgen", "uren"],
  triangle: ["driehoek"],
  coherence: ["samenhang"],
  earlier: ["eerdere keuzes"],
  planning: ["planning", "uitvoering"],
  communication: ["communicatie"],
  evaluation: ["evaluatie"],
  attachments: ["bijlagen"],
};

export const inBudgetWords: Words<NonNullable<FinanceRow["inBudget"]>> = {
  yes: ["ja", "j"],
  new: ["nieuw", "nee", "n"],
};

export const bodyWords: Words<NonNullable<Choice["body"]>> = {
  mt: ["MT", "managementteam", "directie"],
  college: ["college", "college van B&W", "B&W"],
  council: ["raad", "gemeenteraad"],
};

export const publicityWords: Words<NonNullable<Choice["publicity"]>> = {
  public: ["openbaar"],
  restricted: ["niet openbaar", "niet-openbaar", "vertrouwelijk"],
  secret: ["geheim"],
};

export const choiceStatusWords: Words<NonNullable<Choice["status"]>> = {
  open: ["open", "te maken"],
  decided: ["besloten", "gemaakt"],
};

/** The kinds of alternative that are recognised by their words; other words are an alternative of its own. */
export const alternativeWords: Words<Exclude<Alternative["kind"], "other">> = {
  notDoing: ["niet doen"],
  phasing: ["faseren", "temporiseren"],
  extraMeans: ["extra middelen", "extra middelen beschikbaar stellen"],
  outsourcing: ["uitbesteden"],
};

export const bottleneckOriginWords: Words<NonNullable<Bottleneck["origin"]>> = {
  portfolio: ["portfolio"],
  line: ["lijn", "lijnorganisatie"],
};

/** What is said of a knelpunt as it goes; other words are welcome. */
export const bottleneckStatusWords: Words<"open" | "solved"> = {
  open: ["open"],
  solved: ["opgelost", "afgehandeld", "gesloten", "vervallen"],
};

export const dependencyWords: Words<DependencyKind> = {
  finishFirst: ["eerst klaar"],
  together: ["tegelijk"],
  strengthens: ["versterkt"],
  excludes: ["sluit uit"],
  samePlace: ["zelfde plek"],
  sameMeans: ["zelfde middelen"],
};

export const meetingWords: Words<MeetingKind> = {
  directionTalk: ["koersvast", "koersvast-gesprek"],
  startUp: ["PSU", "project-start-up"],
  triangle: ["driehoek", "driehoekoverleg"],
  steeringGroup: ["stuurgroep"],
  bilateral: ["bilateraal"],
  progress: ["voortgang"],
  periodicTalk: ["periodiek gesprek"],
};

export const reactionWords: Words<ReactionKind> = {
  agreed: ["akkoord"],
  question: ["vraag"],
  objection: ["bezwaar"],
};

export const productForWords: Words<NonNullable<Product["for"]>> = {
  college: ["college"],
  council: ["raad"],
};

export const scenarioOptionWords: Words<ScenarioOption> = {
  notDoing: alternativeWords.notDoing,
  phasing: alternativeWords.phasing,
  extraMeans: alternativeWords.extraMeans,
  outsourcing: alternativeWords.outsourcing,
  combined: ["gecombineerd", "combinatie"],
  own: ["eigen", "zelf gemaakt"],
};

export const scenarioActWords: Words<ScenarioAct> = {
  drop: ["niet doen"],
  shift: ["verschuiven", "faseren"],
  outsource: ["uitbesteden"],
  hire: ["inhuren", "inhuur"],
  pinIn: ["vast erin"],
  pinOut: ["vast eruit"],
  pinOutsourced: ["vast uitbesteed"],
  capacity: ["capaciteit"],
};
