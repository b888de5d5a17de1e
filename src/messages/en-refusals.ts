import { obstacleText } from "./en-decision-record";
import { definitiveObstacleTexts } from "./en-definitive";
import { listText } from "./en-format";
import { functionRefusalText, unknownNumberText } from "./en-functions";
import { quoted } from "./quoted";
import type { Refusal } from "./refusal";

/** One or two sentences: what was refused and the next step. */
export const refusalText = (refusal: Refusal): string => {
  switch (refusal.code) {
    case "readOnly":
      return "The workbook was opened as read-only. Open it for editing, or save a copy of your own.";
    case "structureProtected":
      return "The structure of the workbook is protected, so no sheet can be added. Take the protection off by Review > Protect Workbook.";
    case "sheetProtected":
      return `Sheet '${refusal.sheet}' is protected. Take the protection off by Review > Unprotect Sheet.`;
    case "tableMissing":
      return `This needs ${refusal.tables.length === 1 ? "the table" : "the tables"} ${listText(refusal.tables)}. Make what is missing with 'New register', or turn your own list into a table (Insert > Table).`;
    case "unknownNumber":
      return unknownNumberText(refusal);
    case "nothingToDecide":
      return "No choice is open. Fill in the table Keuzes, or give the number for which a decision sheet is needed.";
    case "nameTaken":
      return `These names are already in use: ${refusal.names.join(", ")}. Nothing was overwritten and nothing was made.`;
    case "noRoom":
      return `The function needs ${refusal.needed}, and ${inTheWay(refusal)}. Nothing was written: choose a cell with enough room, preferably on an empty sheet.`;
    case "noRoomBeside":
      return `Something stands to the right of the table ${refusal.table}, which would move. Nothing was written: make room there, or add the columns yourself.`;
    case "noRoomBelow":
      return `There is no free row below the table ${refusal.table}: something stands there, or its total row is on. Nothing was written: add a row to the table yourself and try again.`;
    case "ourSheet":
      return `Koersvast makes sheet '${refusal.sheet}' anew each time, so a function on it would be lost. Choose a cell on a sheet of your own.`;
    case "date1904":
      return "This workbook counts its dates from 1904. A function in a cell cannot know that and would read every date four years too early. Use the buttons of the ribbon, or change the date system of the workbook.";
    case "tablesTooLarge":
      return `Together the tables are ${refusal.megabytes} MB, and Excel on the web gives a function no more than 5 MB. The buttons of the ribbon can do it: they read in parts and write the answer on a sheet.`;
    case "functionRefuses":
      return refusal.reason.code === "unknownView"
        ? functionRefusalText(refusal.reason)
        : `The function knows a table by its headings alone. ${functionRefusalText(refusal.reason)}`;
    case "tablesChosen":
      return `A function knows a table by its headings alone, and of ${listText(refusal.tables)} the table or its columns were chosen. Use the buttons of the ribbon, or give the columns the headings of the register.`;
    case "newerSchema":
      return `The register was made with a newer version (${refusal.version}). Update the add-in; until then it only reads.`;
    case "changedMeanwhile":
      return `Changed by somebody else, refresh: ${refusal.place ?? "the choice of tables and columns"}. Nothing was written.`;
    case "filledIn":
      return `What somebody filled in (sheet ${refusal.place}) has no place on the new sheet and would be lost; that sheet has not been made anew. Keep it elsewhere, and what is secret where secret papers belong, empty those cells and try again.`;
    case "roundName":
      return refusal.reason === "empty"
        ? "A round needs a name, such as Autumn 2022."
        : `There was a round ${quoted(refusal.name)} before. Choose another name.`;
    case "roundOpen":
      return `Round ${quoted(refusal.name)} is still open. Close that one first.`;
    case "noRoundOpen":
      return "No round is open. A round that is closed cannot be closed again.";
    case "unanswered":
      return `Not yet answered by ${listText(refusal.names)}. The round was not closed: look again who answered, and then close it.`;
    case "snapshotMissing":
      if (refusal.names.length === 0)
        return "The workbook has no snapshot yet; the first round keeps one when it is opened.";
      return `The workbook no longer has the snapshot of ${listText(refusal.names)}; other spreadsheet programs than Excel do not keep it. Compare with another one.`;
    case "scenarioName":
      return refusal.reason === "empty"
        ? "A scenario needs a name, such as Later start."
        : `There is a scenario ${quoted(refusal.name)} already. Choose another name, or replace it.`;
    case "cannotDrop":
      return refusal.lacks === "column"
        ? `${listText(refusal.nrs)} cannot be left out: Portfolio has no column Status in which to say so. Add that column, or choose a scenario that leaves nothing out.`
        : `${listText(refusal.nrs)} cannot be left out: no status counts as buiten. Name one in Instellingen, at Statussen buiten.`;
    case "scenarioEmpty":
      return `Scenario ${quoted(refusal.name)} is the plan as it stands: there is nothing to keep. Move something, leave something out or hire.`;
    case "decisionRecord":
      return [
        "The decision has not been registered; nothing has been written.",
        ...refusal.obstacles.map(obstacleText),
      ].join(" ");
    case "decisionStands":
      return `A decision stands at ${refusal.nr} already; nothing has been written. See what stands there and what comes in its place, and confirm that it is replaced.`;
    case "notDefinitive":
      return [
        "This cannot be made definitive yet; nothing has been written.",
        ...definitiveObstacleTexts(refusal),
      ].join(" ");
    case "stopped":
      return "Stopped. Nothing was written.";
    case "host":
      return hostRefusal(refusal.hostCode);
  }
};

const inTheWay = ({ by, what }: Refusal & { readonly code: "noRoom" }): string =>
  ({
    content: `something already stands there (${what})`,
    merged: `cells are merged there (${what})`,
    table: `the table ${what} stands there or right beside it, and a function cannot spill into a table`,
    edge: "that does not fit on the sheet",
  })[by];

const hostRefusal = (code: string): string => {
  switch (code) {
    case "AccessDenied":
      return "A sheet or cell is protected, so Excel refused to write. Take the protection off and try again.";
    case "InvalidOperationInCellEditMode":
      return "A cell is still being typed in. Finish it with Enter or Esc and try again.";
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return "The tables are too large to be read or written at once.";
    case "ItemNotFound":
      return "A table or sheet was deleted or renamed meanwhile. Try again.";
    default:
      return `Excel refused this (${code}). Try again; if it persists, report this code.`;
  }
};
