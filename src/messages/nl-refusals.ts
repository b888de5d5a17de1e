import type { Issue } from "../domain/issue";
import { listText } from "./nl-format";

/** Why nothing was done, and what to do then. Tables and sheets by the names that stand in the workbook. */
export type Refusal =
  | { readonly code: "readOnly" }
  | { readonly code: "structureProtected" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "tableMissing"; readonly tables: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly code: "unknownNumber"; readonly number: string; readonly suggestions: readonly string[] }
  | { readonly code: "nothingToDecide" }
  | { readonly code: "nameTaken"; readonly names: readonly string[] }
  | { readonly code: "newerSchema"; readonly version: string }
  | { readonly code: "changedMeanwhile"; readonly place: string }
  | { readonly code: "host"; readonly attempted: string; readonly hostCode: string };

/** One or two sentences: what was refused and the next step. */
export const refusalText = (refusal: Refusal): string => {
  switch (refusal.code) {
    case "readOnly":
      return "De werkmap is alleen-lezen geopend. Open haar om te bewerken, of bewaar een eigen kopie.";
    case "structureProtected":
      return "De structuur van de werkmap is beveiligd, dus er kan geen blad bij. Hef de beveiliging op via Controleren > Werkmap beveiligen.";
    case "sheetProtected":
      return `Blad '${refusal.sheet}' is beveiligd. Hef de beveiliging op via Controleren > Beveiliging blad opheffen.`;
    case "tableMissing":
      return `Hiervoor ${list(refusal.tables)}. Maak die met 'Nieuw register', of maak van de eigen lijst een tabel (Invoegen > Tabel).`;
    case "unknownNumber":
      return `Nummer '${refusal.number}' staat niet in Keuzes en niet in Portfolio.${suggestion(refusal.suggestions)}`;
    case "nothingToDecide":
      return "Er is geen keuze die openstaat. Vul de tabel Keuzes, of noem het nummer waarvoor een besluitblad nodig is.";
    case "nameTaken":
      return `Deze namen zijn al in gebruik: ${refusal.names.join(", ")}. Er is niets overschreven en niets gemaakt.`;
    case "newerSchema":
      return `Het register is gemaakt met een nieuwere versie (${refusal.version}). Werk de invoegtoepassing bij; tot dan wordt er alleen gelezen.`;
    case "changedMeanwhile":
      return `Gewijzigd door een ander, ververs: ${refusal.place}. Er is niets geschreven.`;
    case "host":
      return hostRefusal(refusal.hostCode);
  }
};

const list = (tables: readonly string[]): string =>
  tables.length === 1 ? `ontbreekt de tabel ${tables[0]}` : `ontbreken de tabellen ${listText(tables)}`;

const suggestion = (near: readonly string[]): string => (near.length > 0 ? ` Bedoelt u ${near.join(" of ")}?` : "");

const hostRefusal = (code: string): string => {
  switch (code) {
    case "AccessDenied":
      return "Een blad of cel is beveiligd, dus Excel weigerde te schrijven. Hef de beveiliging op en probeer het opnieuw.";
    case "InvalidOperationInCellEditMode":
      return "Er wordt nog in een cel getypt. Sluit die af met Enter of Esc en probeer het opnieuw.";
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return "De tabellen zijn te groot om in één keer te lezen of te schrijven.";
    case "ItemNotFound":
      return "Een tabel of blad is intussen verwijderd of hernoemd. Probeer het opnieuw.";
    default:
      return `Excel weigerde de bewerking (${code}). Probeer het opnieuw; blijft het zo, meld dan deze code.`;
  }
};
