/** Where in the register that is filled in which a decision sheet lacks. */
import type { DecisionGap } from "./decision-gap";
import { decisionTarget } from "./decision-target";
import type { Where } from "./issue";
import { matchKey } from "./matching";
import type { Alternative, RowId, TableId } from "./model";
import type { Portfolio } from "./portfolio";

const fieldOf = { decision: "decision", date: "decisionDate", number: "decisionNumber" } as const;

const inRow = (row: RowId, field: string | null): Where => ({ kind: "row", row, field });
const inTable = (table: TableId): Where => ({ kind: "table", table });

/** The cell of a gap of the sheet of a number; a row or a table where no single cell is to be filled in. */
export const gapWhere = (portfolio: Portfolio, number: string, gap: DecisionGap): Where => {
  const target = decisionTarget(portfolio, number);
  const { choice, initiatives } = target.kind === "target" ? target : { choice: null, initiatives: [] };
  const [item] = initiatives;
  const alternatives = choice ? portfolio.alternatives.filter((each) => each.choice === choice.id) : [];
  const inChoice = (field: string): Where => (choice ? inRow(choice.row, field) : inTable("choices"));
  const inItem = (field: string): Where => (item ? inRow(item.row, field) : inChoice("initiatives"));
  const inAlternative = (is: (alternative: Alternative) => boolean, field: string | null): Where => {
    const found = alternatives.find(is);
    return found ? inRow(found.row, field) : inTable(choice ? "alternatives" : "choices");
  };
  const named = (name: string | undefined) => (each: Alternative) =>
    name !== undefined && matchKey(each.name) === matchKey(name);
  switch (gap.kind) {
    case "noChoice":
      return inTable("choices");
    case "fewerThanTwoAlternatives":
    case "noNotDoing":
      return inTable(choice ? "alternatives" : "choices");
    case "alternativeIncomplete":
      return inAlternative(named(gap.name), gap.missing.includes("money") ? null : (gap.missing[0] ?? null));
    case "alternativesWithoutFunding":
      return inAlternative(named(gap.names[0]), "funding");
    case "personnelMissing":
      return choice ? inAlternative(named(gap.names[0]), "hours") : inTable("demand");
    case "noRecommendation":
      return inAlternative(() => true, "recommended");
    case "severalRecommendations":
      return inAlternative(named(gap.names.at(-1)), "recommended");
    case "decisionPointsMissing":
    case "decisionPointWithoutVerb":
      return inChoice("decisionPoints");
    case "backgroundMissing":
      return choice ? inChoice("background") : inItem("background");
    case "intendedEffectMissing":
      return choice ? inChoice("intendedEffect") : inItem("intendedEffect");
    case "argumentsMissing":
      return inChoice("arguments");
    case "caveatsMissing":
      return inChoice("caveats");
    case "fundingIncomplete":
    case "investmentWithoutFunding": {
      const ids = new Set(initiatives.map(({ id }) => id));
      const row = portfolio.finances.find(({ initiative }) => ids.has(initiative))?.row;
      return row ? inRow(row, null) : inTable("finances");
    }
    case "publicityUnset":
      return inChoice("publicity");
    case "authorMissing":
      return inChoice("author");
    case "portfolioHolderMissing":
      return inItem("politicalSponsor");
    case "communicationMissing":
      return inChoice("communication");
    case "deadlineMissing":
    case "deadlinePassed":
      return inChoice("deadline");
    case "decisionIncomplete":
      return inChoice(fieldOf[gap.missing[0] ?? "decision"]);
    case "unknownInitiative":
      return inChoice("initiatives");
  }
};
