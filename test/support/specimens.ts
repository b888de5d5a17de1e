/** A way to an object of each kind in a workbook, found by following what the API says leads to it. */
import type { ExcelApi } from "./excel-api";
import type { Step, Way, Wire } from "./wire";

/** As many items of a collection are tried. */
const MOST_ITEMS = 12;

/** Steps from a kind that need arguments of their own, and the kind that each leads to. */
export type Leads = Readonly<Record<string, readonly { readonly to: string; readonly step: Step }[]>>;

/** The first way to each kind, from the workbook on; kinds that the workbook has none of are not in it. */
export async function findSpecimens(api: ExcelApi, wire: Wire, leads: Leads): Promise<ReadonlyMap<string, Way>> {
  const ways = new Map<string, Way>();
  let found: readonly (readonly [string, Way])[] = [["Workbook", []]];
  while (found.length > 0) {
    const next: (readonly [string, Way])[] = [];
    for (const [type, way] of found) if (!ways.has(type)) ways.set(type, way);
    for (const [type, way] of found) {
      for (const [kind, on] of await waysOn(api, wire, leads, type, way)) {
        if (!ways.has(kind)) next.push([kind, on]);
      }
    }
    found = next;
  }
  return ways;
}

async function waysOn(api: ExcelApi, wire: Wire, leads: Leads, type: string, way: Way) {
  const along = [...(api.classes.get(type) ?? [])].flatMap(([name, member]) =>
    member.kind === "navigation" ? [[member.type, [...way, { name }]] as const] : [],
  );
  const items = Array.from({ length: MOST_ITEMS }, (_, at) => ({ name: "getItemAt", values: [at] }));
  const item = api.items.get(type);
  const ofItems = item === undefined ? [] : items.map((step) => [item, [...way, step]] as const);
  const led = (leads[type] ?? []).map(({ to, step }) => [to, [...way, step]] as const);
  const made: (readonly [string, Way])[] = [];
  for (const [kind, on] of [...along, ...ofItems, ...led]) {
    const answer = await wire.ask(on, { kind: "make" });
    if ("value" in answer && answer.value !== null) made.push([kind, on]);
  }
  return made;
}
