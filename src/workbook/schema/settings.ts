import { choice, choices, code, date, hours, key, list, needed, number, setting, share, text, yesNo } from "./column";
import { table } from "./table";
import { chargedFromWords, chargeMethodWords, personFunctionWords } from "./words";

export const settings = table("Instellingen", {
  name: key(text("Instelling")),
  value: needed(setting("Waarde")),
});

/**
 * The rows of Instellingen, as if each were a column: its name stands under Instelling, what it holds under Waarde.
 * A list of statuses replaces the one that holds by default for that class.
 */
export const settingRows = {
  municipality: text("Gemeente", "Gemeentenaam"),
  budgetYear: number("Begrotingsjaar"),
  termEnd: date("Einde bestuursperiode", "Bestuursperiode tot", "Bestuursperiode"),
  hoursPerFte: hours("Uren per fte", "Productieve uren per fte"),
  hoursPerDay: hours("Uren per dag"),
  tightAbove: share("Krap boven", "Drempel krap"),
  weightSpread: share("Spreiding gewichten", "Drempel gewichten"),
  committed: list("Statussen vastgelegd", "Status vastgelegd"),
  wanted: list("Statussen gewenst", "Status gewenst"),
  out: list("Statussen buiten", "Status buiten"),
  triangleDemanded: list("Driehoek verplicht bij", "Driehoek nodig bij"),
  executiveSponsorFunctions: choices(personFunctionWords)("Ambtelijk opdrachtgever mag zijn", "AOG mag zijn"),
  underWay: list("In uitvoering bij", "Status in uitvoering"),
  meansDemanded: list("Middelen verlangd bij", "Middelen verplicht bij"),
  weeksBetweenTriangleTalks: number("Weken zonder driehoekoverleg", "Weken tussen driehoekoverleg"),
  weeksBetweenReports: number("Weken tussen rapportages", "Weken tussen voortgangsrapportages"),
  hireNorm: share("Norm externe inhuur", "Roemernorm"),
  themeOrder: list("Volgorde thema's"),
  themeOrderReason: text("Motivering volgorde thema's"),
  usesPairwise: yesNo("Paarsgewijs wegen"),
  usesMoscow: yesNo("MoSCoW tonen", "MoSCoW"),
  decisionParts: list("Onderdelen besluitblad"),
  signatories: list("Ondertekenaars besluitblad", "Ondertekenaars"),
  chargeMethod: choice(chargeMethodWords)("Kapitaallasten"),
  chargedFrom: choice(chargedFromWords)("Kapitaallasten vanaf"),
  hireRate: text("Tarief inhuur", "Tarieven"),
  signConvention: text("Tekenafspraak"),
  schemaVersion: code("Schemaversie"),
} as const;

export type SettingField = keyof typeof settingRows;

/** What stands under Instelling for a field of the settings; empty for a field that more rows than one tell. */
export const settingHeading = (field: string): string =>
  Object.entries(settingRows).find(([known]) => known === field)?.[1].heading ?? "";
