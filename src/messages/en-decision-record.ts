import type { RecordObstacle } from "../domain/decided/decision-record";
import { dayText } from "./en-format";
import { quoted } from "./quoted";

/** Why a decision is not registered, as one sentence with what to do. */
export const obstacleText = (obstacle: RecordObstacle): string => {
  switch (obstacle.kind) {
    case "noChoice":
      return "This choice no longer stands in Keuzes.";
    case "decided":
      return `${obstacle.nr} has been decided already. A decision is not changed: put another one in a new row of Keuzes.`;
    case "secret":
      return `${obstacle.nr} is secret. Put only the reference in Keuzes: date, number and status.`;
    case "noAlternative":
      return "Choose the alternative that was decided on.";
    case "namesOther":
      return `The text names ${quoted(obstacle.named)}, and ${quoted(obstacle.chosen)} is chosen. Change one of them.`;
    case "noDate":
      return "Enter the date of the decision.";
    case "dateAhead":
      return `It cannot have been decided on ${dayText(obstacle.date)} yet: that day is still to come.`;
    case "noNumber":
      return "Enter the number of the decision.";
    case "noMotivation":
      return `The advice was ${quoted(obstacle.advised)}. Enter why something else was decided.`;
  }
};
