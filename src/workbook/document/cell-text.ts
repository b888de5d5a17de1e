import { cents, fraction } from "../../domain/quantity";
import { amountText } from "../../messages/amount";
import { countText, euroText, percentText, scoreText } from "../../messages/nl-format";
import type { PaperFigure } from "../paper/paper";
import type { ReportCell } from "../report/report";

/** A cell of a table as it is printed; what is not known or not there is nothing. */
export const cellText = (cell: ReportCell, kind: PaperFigure): string => {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "hours":
      return amountText("nl", cell, "hours");
    case "cents":
      return euroText(cents(cell));
    case "fraction":
      return percentText(fraction(cell));
    case "score":
      return scoreText(cell);
    case "thousands":
    case "count":
    case "days":
    case "text":
    case "verdict":
      return countText(cell);
  }
};
