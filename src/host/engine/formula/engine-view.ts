/** What the calculation engine is shown in one run. */
import type { DefinedNameEntry } from "@cj-tech-master/excelts/formula";
import type { Workbook } from "../workbook";
import { allFunctions, type Circumstances } from "./functions/all";
import { type Answers, hostFunctions } from "./host-functions";
import { sheetsRead } from "./sheets-read";
import { ONE_CELL, surroundingsOf } from "./surroundings";
import { type FormulaSite, translatedName } from "./translate";
import { engineFunctionOf, type UserFunctions } from "./user-functions";
import type { EngineFormula, EngineView } from "./workbook-like";

/** What a calculation goes by besides the workbook. */
export interface CalculationSettings extends Circumstances {
  readonly userFunctions: UserFunctions;
}

/** A formula for the engine with where it stands; its place in the list is its number. */
export interface SitedFormula extends EngineFormula {
  readonly site: FormulaSite;
}

/** The workbook with these formulas; what formulas are not among them show their values. */
export function engineView(
  workbook: Workbook,
  formulas: readonly SitedFormula[],
  settings: CalculationSettings,
  rest: Pick<EngineView, "showsSpilled"> & Omit<Answers, "sites">,
): EngineView {
  const sites = formulas.map(({ site }) => site);
  const { userFunctions } = settings;
  const names = lambdaNames(workbook, userFunctions);
  const texts = formulas.map(({ text, site: { sheet } }) => ({ text, sheet }));
  return {
    workbook,
    formulas: bySheetRowAndColumn(workbook, formulas),
    names,
    functions: allFunctions(settings, [
      ...hostFunctions({ ...rest, sites }),
      ...[...userFunctions].map(([name, own]) => [name, engineFunctionOf(name, own, sites, rest.log)] as const),
    ]),
    extentOf: sites[0]?.extentOf ?? (() => ONE_CELL),
    read: names.length > 0 ? new Set(workbook.sheets) : sheetsRead(workbook, texts),
    showsSpilled: rest.showsSpilled,
  };
}

function bySheetRowAndColumn(workbook: Workbook, formulas: readonly SitedFormula[]): EngineView["formulas"] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet, new Map<number, Map<number, EngineFormula>>()]));
  for (const formula of formulas) {
    const rows = sheets.get(formula.site.sheet);
    const row = rows?.get(formula.row);
    if (row) row.set(formula.column, formula);
    else rows?.set(formula.row, new Map([[formula.column, formula]]));
  }
  return sheets;
}

/** The names that are functions (`=LAMBDA(…)`); all others are written out in the formulas that use them. */
function lambdaNames(workbook: Workbook, userFunctions: UserFunctions): DefinedNameEntry[] {
  const surroundings = surroundingsOf(workbook, new Map(), userFunctions);
  const [first] = workbook.sheets;
  return workbook.names.flatMap(({ name, formula, scope }) => {
    const sheet = scope ?? first;
    if (!sheet || !/^\s*LAMBDA\(/i.test(formula)) return [];
    const site: FormulaSite = { ...surroundings, sheet, row: 0, column: 0, id: 0, kind: "dynamic" };
    const localSheetId = scope ? { localSheetId: workbook.sheets.indexOf(scope) } : {};
    return [{ name, ranges: [translatedName(formula, site)], ...localSheetId }];
  });
}
