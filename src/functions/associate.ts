import type { Day } from "../domain/quantity";
import { functionRefusalText as englishText } from "../messages/en-functions";
import { type Language, languageOf } from "../messages/language";
import { functionRefusalText as dutchText } from "../messages/nl-functions";
import type { FunctionRefusal } from "../messages/refusal";
import { balanceBlock } from "../workbook/block/balance-block";
import type { Block } from "../workbook/block/block";
import { bytesOf, mostBytesOnWeb } from "../workbook/block/web-limit";
import { decisionBlock } from "../workbook/block/decision-block";
import { rankingBlock } from "../workbook/block/ranking-block";
import { triangleBlock } from "../workbook/block/triangle-block";
import type * as signatures from "./signatures";

/**
 * Ties every function of functions.json to its answer; `today` is asked at each call, which Excel makes when a cell changed.
 * What a function refuses is said in the language of the Excel that calculates; what it spills is Dutch, as the workbook is.
 */
export const associateFunctions = (today: () => Day): void => {
  const functions: typeof signatures = {
    CAPACITEITSBALANS: (view, tables) => spill(balanceBlock(view, tables)),
    DRIEHOEK: (tables) => spill(triangleBlock(tables, today())),
    RANGORDE: (tables) => spill(rankingBlock(tables)),
    BESLUITBLAD: (number, tables) => spill(decisionBlock(number, tables, today())),
  };
  for (const [id, answer] of Object.entries(functions)) CustomFunctions.associate(id, answer);
};

const refusalTexts: Record<Language, (refusal: FunctionRefusal) => string> = { nl: dutchText, en: englishText };

/** A matrix of Excel's own, or the error value that says why there is none. */
const spill = (made: Block | FunctionRefusal): unknown[][] => {
  const answer = !("code" in made) && isTooLarge(made) ? { code: "answerTooLarge" as const } : made;
  if (!("code" in answer)) return answer.map((row) => [...row]);
  const refusalText = refusalTexts[languageOf(Office.context.displayLanguage)];
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- an Error, which its types do not say
  throw new CustomFunctions.Error(errorCodeOf(answer), refusalText(answer));
};

/** Excel on the web drops an answer that is too large and says nothing: its cell would be #BUSY! for ever. */
const isTooLarge = (block: Block): boolean =>
  Office.context.platform === Office.PlatformType.OfficeOnline && bytesOf(block) > mostBytesOnWeb;

/** #N/A where something is not there, #VALUE! where an argument is not what it should be. */
const errorCodeOf = ({ code }: FunctionRefusal): CustomFunctions.ErrorCode => {
  switch (code) {
    case "noTables":
    case "tableMissing":
    case "unknownNumber":
      return CustomFunctions.ErrorCode.notAvailable;
    case "blankArgument":
    case "notATable":
    case "sameTable":
    case "unknownView":
    case "noNumber":
    case "answerTooLarge":
      return CustomFunctions.ErrorCode.invalidValue;
  }
};
