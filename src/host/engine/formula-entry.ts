import { EngineError } from "./engine-error";
import { isExcelFunction } from "./formula/function-names";
import { englishFormula } from "./formula-language";
import { formulaKind } from "./formula-shape";
import { formulaTokens } from "./formula-tokens";
import { prefixOf, rewrite } from "./references";
import { formatStructured, parseStructured } from "./structured-reference";
import { tableAt } from "./table-areas";
import type { Formula, Locale, Sheet } from "./workbook";

/** The most characters that a formula may have. */
const LONGEST = 8192;

/**
 * The formula that a cell gets when this text (without `=`) is entered in it; `isAddins` tells the functions of add-ins by
 * their names in capitals. `[@Uren]` within a table gets the table's name; what cannot be read is refused with InvalidArgument.
 */
export function enteredFormula(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  locale: Locale,
  isAddins: (name: string) => boolean = () => false,
): Formula {
  const english = inCapitals(englishFormula(text.trim(), locale), isAddins);
  assertFormula(english);
  const own = tableAt(sheet, row, column)?.name;
  const full = rewrite(english, (token) => {
    if (token.kind !== "structured") return null;
    const reference = parseStructured(token.text);
    if (!reference || (reference.table === "" && own === undefined)) throw unreadable(text);
    return formatStructured({ ...reference, table: reference.table || (own ?? "") });
  });
  return { text: full, kind: formulaKind(full) };
}

/**
 * The formula, in English, that a rule of a sheet (a conditional format) is given as this text (without `=`) in this
 * language; what cannot be read is refused with InvalidArgument, and so are references to parts of tables, as in Excel.
 */
export function ruleFormula(text: string, locale: Locale): string {
  const english = inCapitals(englishFormula(text.trim(), locale), () => false);
  assertFormula(english);
  if (formulaTokens(english).some(({ kind }) => kind === "structured")) throw unreadable(text);
  return english;
}

/** Words that Excel writes in capitals, as it does with functions and cells; a function that nobody has stays as it was typed. */
const CONSTANT = /^(?:TRUE|FALSE)$/i;

function inCapitals(text: string, isAddins: (name: string) => boolean): string {
  return rewrite(text, (token) => {
    const capitals = token.text.toUpperCase();
    switch (token.kind) {
      case "function":
        return isExcelFunction(capitals) || isAddins(capitals) ? capitals : null;
      case "reference":
        return prefixOf(token) + token.body.toUpperCase();
      case "name":
        return CONSTANT.test(token.text) ? capitals : null;
      default:
        return null;
    }
  });
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
const OPERAND_NEEDED = /^(?:[+\-*/^&=<>:]|<>|<=|>=)$/;

/** Refuses brackets and texts that do not close, and an operator with nothing behind it. */
function assertFormula(text: string): void {
  if (text.length > LONGEST) throw unreadable(text);
  const open: string[] = [];
  const tokens = formulaTokens(text).filter(({ kind }) => kind !== "space");
  for (const token of tokens) {
    const closing = CLOSING[token.text];
    if (closing) open.push(closing);
    else if ((token.text === ")" || token.text === "}") && open.pop() !== token.text) throw unreadable(text);
    if (token.kind === "string" && (token.text.length < 2 || !token.text.endsWith('"'))) throw unreadable(text);
    if (token.kind === "operator" && /["'\]\\;]/.test(token.text) && open.at(-1) !== "}") throw unreadable(text);
    if (token.kind === "structured" && !token.text.endsWith("]")) throw unreadable(text);
  }
  const last = tokens.at(-1);
  if (open.length > 0 || !last || (last.kind === "operator" && OPERAND_NEEDED.test(last.text))) throw unreadable(text);
}

function unreadable(text: string): EngineError {
  return new EngineError("InvalidArgument", `${JSON.stringify(text.slice(0, 80))} is not a formula.`);
}
