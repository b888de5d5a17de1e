import type { Sheet } from "../../workbook";
import { rootOf, type Package } from "../package/package";
import { childOf, numberOf } from "../package/xml";
import type { Scopes } from "./defined-names";

/** The sheet that is in front: the one that the workbook part says, else the first that can be seen. */
export function activeSheetOf(pkg: Package, workbookPart: string, scopes: Scopes): Sheet | undefined {
  const view = childOf(childOf(rootOf(pkg, workbookPart), "bookViews"), "workbookView");
  const sheets = scopes.filter((sheet) => sheet !== undefined);
  return (
    scopes[numberOf(view, "activeTab") ?? 0] ?? sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0]
  );
}
