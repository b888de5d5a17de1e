import { span } from "../engine/address";
import type { Change, Sheet } from "../engine/workbook";
import type { Happening } from "./connection";

type Edit = Extract<Change, { kind: "cells" | "formats" }>;

function isEdit(happening: Happening): happening is Edit {
  return happening.kind === "formats" || (happening.kind === "cells" && happening.type === "RangeEdited");
}

/** Puts what one action edited, or formatted, on a sheet together, as Excel tells it: once, for the whole area. */
export function mergeEdits(happenings: Happening[], from: number): void {
  const edited = new Map<Edit["kind"], Map<Sheet, Edit>>();
  const rest: Happening[] = [];
  for (const happening of happenings.splice(from)) {
    if (!isEdit(happening)) rest.push(happening);
    else {
      const bySheet = edited.get(happening.kind) ?? new Map<Sheet, Edit>();
      const known = bySheet.get(happening.sheet);
      bySheet.set(happening.sheet, known ? { ...known, area: span(known.area, happening.area) } : happening);
      edited.set(happening.kind, bySheet);
    }
  }
  happenings.push(...rest, ...[...edited.values()].flatMap((bySheet) => [...bySheet.values()]));
}
