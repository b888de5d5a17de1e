import { obstacleText } from "./nl-decision-record";
import { definitiveObstacleTexts } from "./nl-definitive";
import { listText } from "./nl-format";
import { functionRefusalText, unknownNumberText } from "./nl-functions";
import { quoted } from "./quoted";
import type { Refusal } from "./refusal";

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
      return unknownNumberText(refusal);
    case "nothingToDecide":
      return "Er is geen keuze die openstaat. Vul de tabel Keuzes, of noem het nummer waarvoor een besluitblad nodig is.";
    case "nameTaken":
      return `Deze namen zijn al in gebruik: ${refusal.names.join(", ")}. Er is niets overschreven en niets gemaakt.`;
    case "noRoom":
      return `De functie heeft ${refusal.needed} nodig, en ${inTheWay(refusal)}. Er is niets geschreven: kies een cel met genoeg ruimte, het liefst op een leeg blad.`;
    case "noRoomBeside":
      return `Rechts van de tabel ${refusal.table} staat al iets, dat zou opschuiven. Er is niets geschreven: maak daar ruimte, of zet de kolommen er zelf bij.`;
    case "noRoomBelow":
      return `Onder de tabel ${refusal.table} is geen vrije rij: daar staat iets, of de totaalrij staat aan. Er is niets geschreven: voeg zelf een rij aan de tabel toe en probeer het opnieuw.`;
    case "ourSheet":
      return `Blad '${refusal.sheet}' maakt Koersvast steeds opnieuw, dus een functie daarop gaat verloren. Kies een cel op een eigen blad.`;
    case "date1904":
      return "Deze werkmap telt haar datums vanaf 1904. Een functie in een cel kan dat niet weten en zou elke datum vier jaar te vroeg lezen. Gebruik de knoppen van het lint, of zet het datumsysteem van de werkmap om.";
    case "tablesTooLarge":
      return `De tabellen zijn samen ${refusal.megabytes} MB, en Excel op het web geeft een functie hoogstens 5 MB. De knoppen van het lint kunnen het wel: die lezen in delen en schrijven het antwoord op een blad.`;
    case "functionRefuses":
      return refusal.reason.code === "unknownView"
        ? functionRefusalText(refusal.reason)
        : `De functie herkent een tabel alleen aan haar koppen. ${functionRefusalText(refusal.reason)}`;
    case "tablesChosen":
      return `Een functie herkent een tabel alleen aan haar koppen, en van ${listText(refusal.tables)} is gekozen welke tabel of kolommen het zijn. Gebruik de knoppen van het lint, of geef de kolommen de koppen van het register.`;
    case "newerSchema":
      return `Het register is gemaakt met een nieuwere versie (${refusal.version}). Werk de invoegtoepassing bij; tot dan wordt er alleen gelezen.`;
    case "changedMeanwhile":
      return `Gewijzigd door een ander, ververs: ${refusal.place ?? "de keuze van tabellen en kolommen"}. Er is niets geschreven.`;
    case "filledIn":
      return `Wat iemand invulde (blad ${refusal.place}) heeft geen plaats op het nieuwe blad en zou verloren gaan; dat blad is niet opnieuw gemaakt. Bewaar het elders, en van wat geheim is waar geheime stukken horen, maak die cellen leeg en probeer het opnieuw.`;
    case "roundName":
      return refusal.reason === "empty"
        ? "Een ronde heeft een naam nodig, zoals Najaar 2022."
        : `Er is al een ronde ${quoted(refusal.name)} geweest. Kies een andere naam.`;
    case "roundOpen":
      return `Ronde ${quoted(refusal.name)} is nog open. Sluit die eerst.`;
    case "noRoundOpen":
      return "Er is geen ronde open. Een gesloten ronde kan niet opnieuw worden gesloten.";
    case "unanswered":
      return `Nog niet beantwoord door ${listText(refusal.names)}. De ronde is niet gesloten: kijk opnieuw wie antwoordde, en sluit dan.`;
    case "snapshotMissing":
      if (refusal.names.length === 0)
        return "De werkmap heeft nog geen momentopname; de eerste ronde bewaart er een bij haar opening.";
      return `De werkmap heeft de momentopname van ${listText(refusal.names)} niet meer; andere rekenprogramma's dan Excel bewaren haar niet. Vergelijken kan met een andere.`;
    case "scenarioName":
      return refusal.reason === "empty"
        ? "Een scenario heeft een naam nodig, zoals Faseren na de verkiezingen."
        : `Er is al een scenario ${quoted(refusal.name)}. Kies een andere naam, of vervang het.`;
    case "cannotDrop":
      return refusal.lacks === "column"
        ? `${listText(refusal.nrs)} niet doen kan nu niet: Portfolio heeft geen kolom Status om dat in te zeggen. Voeg die kolom toe, of kies een scenario waarin niets afvalt.`
        : `${listText(refusal.nrs)} niet doen kan nu niet: geen status telt als buiten. Noem er een in Instellingen, bij Statussen buiten.`;
    case "scenarioEmpty":
      return `Scenario ${quoted(refusal.name)} is het plan zoals het er staat: er is niets te bewaren. Verschuif iets, laat iets weg of huur in.`;
    case "decisionRecord":
      return ["Het besluit is niet vastgelegd; er is niets geschreven.", ...refusal.obstacles.map(obstacleText)].join(
        " ",
      );
    case "decisionStands":
      return `Bij ${refusal.nr} staat al een besluit; er is niets geschreven. Kijk wat er staat en wat ervoor in de plaats komt, en bevestig dat het vervangen wordt.`;
    case "notDefinitive":
      return ["Definitief maken kan nog niet; er is niets geschreven.", ...definitiveObstacleTexts(refusal)].join(" ");
    case "stopped":
      return "Gestopt. Er is niets geschreven.";
    case "host":
      return hostRefusal(refusal.hostCode);
  }
};

const list = (tables: readonly string[]): string =>
  tables.length === 1 ? `ontbreekt de tabel ${tables[0]}` : `ontbreken de tabellen ${listText(tables)}`;

const inTheWay = ({ by, what }: Refusal & { readonly code: "noRoom" }): string =>
  ({
    content: `daarin staat al iets (${what})`,
    merged: `daarin zijn cellen samengevoegd (${what})`,
    table: `daar of direct ernaast staat de tabel ${what}, waarin een functie niet kan overlopen`,
    edge: "dat past niet op het blad",
  })[by];

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
