import type { RecordObstacle } from "../domain/decided/decision-record";
import { dayText } from "./nl-format";
import { quoted } from "./quoted";

/** Why a decision is not registered, as one sentence with what to do. */
export const obstacleText = (obstacle: RecordObstacle): string => {
  switch (obstacle.kind) {
    case "noChoice":
      return "Deze keuze staat niet meer in Keuzes.";
    case "decided":
      return `${obstacle.nr} is al besloten. Een besluit wordt niet gewijzigd: zet een ander besluit in een nieuwe rij van Keuzes.`;
    case "secret":
      return `${obstacle.nr} is geheim. Zet in Keuzes alleen de verwijzing: datum, nummer en status.`;
    case "noAlternative":
      return "Kies de mogelijkheid waartoe is besloten.";
    case "namesOther":
      return `De tekst noemt ${quoted(obstacle.named)}, en gekozen is ${quoted(obstacle.chosen)}. Pas een van beide aan.`;
    case "noDate":
      return "Vul de datum van het besluit in.";
    case "dateAhead":
      return `Er kan nog niet besloten zijn op ${dayText(obstacle.date)}: die dag moet nog komen.`;
    case "noNumber":
      return "Vul het besluitnummer in.";
    case "noMotivation":
      return `Geadviseerd was ${quoted(obstacle.advised)}. Vul in waarom anders is besloten.`;
  }
};

/** What a row of Financien is about that comes from a decision. */
export const decidedMoney = (number: string, alternative: string): string =>
  `${number === "" ? "Besluit" : `Besluit ${number}`}: ${alternative}`;
