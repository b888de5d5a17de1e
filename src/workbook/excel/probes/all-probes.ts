import { cellProbes } from "./cell-probes";
import { chartProbes } from "./chart-probe";
import { formulaProbes } from "./formula-probes";
import { functionProbes } from "./function-probes";
import { pageProbes } from "./page-probes";
import type { LoneProbe, SharedProbe } from "./probe";
import { ruleProbes } from "./rule-probes";
import { sheetProbes } from "./sheet-probes";
import { tableProbes } from "./table-probes";
import { workbookProbes } from "./workbook-probes";

/** Every assumption on Excel that our code rests on. */
export const allProbes: readonly (SharedProbe | LoneProbe)[] = [
  ...cellProbes,
  ...formulaProbes,
  ...tableProbes,
  ...ruleProbes,
  ...pageProbes,
  ...sheetProbes,
  ...workbookProbes,
  ...functionProbes,
  ...chartProbes,
];
