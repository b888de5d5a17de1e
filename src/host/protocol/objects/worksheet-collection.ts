import { addSheet } from "../../engine/sheet-list";
import { sheetByName } from "../../engine/sheets";
import type { Sheet, Workbook } from "../../engine/workbook";
import { collection, found, method } from "../definition";
import { worksheetEvents } from "../event-words";
import { flag, optional, text, type Argument } from "../parameters";
import { hold, type HeldAs } from "../targets";

/** The sheet by name or id, without regard to case. */
function sheetBy(workbook: Workbook, key: Argument): Sheet | undefined {
  const name = text.parse(key);
  return workbook.sheets.find(({ id }) => id === name) ?? sheetByName(workbook, name);
}

function seen({ sheets }: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

const visibleOnly = optional(flag, false);
const held = (sheet: Sheet | undefined): HeldAs<"Worksheet"> => hold("Worksheet", sheet);

export const worksheetCollectionType = collection<Workbook>(
  (workbook) => workbook.sheets.map(held),
  (workbook, key) => held(sheetBy(workbook, key)),
  {
    events: { byWord: worksheetEvents, of: () => "Workbook" },
    methods: {
      add: method([optional(text, undefined)], (workbook, [name]) => held(addSheet(workbook, name))),
      getActiveWorksheet: method([], ({ activeSheet }) => held(activeSheet)),
      getCount: method([visibleOnly], (workbook, [visible]) => seen(workbook, visible).length),
      getFirst: method([visibleOnly], (workbook, [visible]) => found(held(seen(workbook, visible)[0]))),
      getLast: method([visibleOnly], (workbook, [visible]) => found(held(seen(workbook, visible).at(-1)))),
    },
  },
);
