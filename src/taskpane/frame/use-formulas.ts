import { useEffect, useState } from "react";
import type { Outcome } from "../../actions/outcome";
import { runSeeFormulas } from "../../actions/see-formulas";
import type { CellChange, TableChanges } from "../../workbook/cell-change";

type Seen = Awaited<ReturnType<typeof runSeeFormulas>>;

/** Which cells that would be changed hold formulas: being looked at, or the answer of Excel. */
export type Formulas = { readonly kind: "looking" } | Seen;

const placeOf = ({ table, heading, row, seen }: CellChange): string => JSON.stringify([table, heading, row, seen]);

const none: Outcome<never[]> = { kind: "done", result: [], sheets: [] };

/** Looks for formulas below these changes, and again when other cells are meant. */
export const useFormulas = (changes: TableChanges): Formulas => {
  const places = (changes.changes ?? []).map(placeOf).join();
  const [looked, setLooked] = useState<{ readonly places: string; readonly seen: Seen }>({ places: "", seen: none });
  useEffect(() => {
    if (places === "") return undefined;
    const leaving = new AbortController();
    void runSeeFormulas(changes).then((seen) => {
      if (leaving.signal.aborted) return;
      setLooked({ places, seen });
      if (seen.kind === "failed") reportError(seen.cause);
    });
    return () => leaving.abort();
    // other changes of the same cells ask for no other look
  }, [places]);
  if (places === "") return none;
  return looked.places === places ? looked.seen : { kind: "looking" };
};

/** The formula that a change takes away; null for none. */
export const formulaBelow = (formulas: Formulas, change: CellChange): string | null =>
  (formulas.kind === "done" && formulas.result.find((each) => placeOf(each.change) === placeOf(change))?.formula) ||
  null;
