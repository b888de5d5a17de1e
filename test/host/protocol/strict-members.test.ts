/** Every member that the claimed set does not have is ApiNotFound, every other one that the host does not play NotImplemented. */
import { apiMembers, isClaimed } from "../../../src/host/protocol/api-sets";
import { readExcelApi } from "../../support/excel-api";
import { isPlayed } from "../../support/played-members";
import { findSpecimens } from "../../support/specimens";
import { leads, strictWorkbook } from "../../support/strict-workbook";
import { type Answer, type Asked, openWire, type Way } from "../../support/wire";

const api = readExcelApi();
let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await strictWorkbook();
});

/** All ways in which a member may be asked for: loaded, given a value, gone along, called, listened to. */
function asksFor(type: string, name: string): readonly { readonly on: Way; readonly asked: Asked }[] {
  const make = { on: [{ name }], asked: { kind: "make" } } as const;
  const load = { on: [], asked: { kind: "load", select: [name] } } as const;
  const call = { on: [], asked: { kind: "call", name, values: [] } } as const;
  const result = { on: [{ name, values: [] }], asked: { kind: "make" } } as const;
  const set = { on: [], asked: { kind: "set", name, value: 1 } } as const;
  const listen = { on: [], asked: { kind: "call", name: `_RegisterEvent${name.slice(2)}`, values: [] } } as const;
  switch (api.classes.get(type)?.get(name)?.kind) {
    case "property":
      return [load, set];
    case "navigation":
      return [make, load];
    case "method":
      return [call, result];
    case "event":
      return [listen];
    default:
      return [make, load, call, result, set];
  }
}

async function answersOf(claimed: string, ofMembers: (type: string) => readonly string[]) {
  const wire = openWire(xlsx, { excelApi: claimed });
  const ways = await findSpecimens(api, wire, leads);
  const answers = [];
  for (const [type, way] of ways) {
    for (const name of ofMembers(type)) {
      for (const { on, asked } of asksFor(type, name)) {
        const answer = await wire.ask([...way, ...on], asked);
        answers.push({ type, name, asked: asked.kind, answer });
      }
    }
  }
  return answers;
}

/** What is not refused as it should be; what is asked of a collection may be meant of its items. */
async function otherwise(code: string, claimed: string, ofMembers: (type: string) => readonly string[]) {
  const answers = await answersOf(claimed, ofMembers);
  expect(answers.length).toBeGreaterThan(20);
  const isRight = (type: string, name: string, answer: Answer) =>
    [type, api.items.get(type)].some(
      (owner) => "refused" in answer && answer.refused === `${code} at ${owner}.${name}`,
    );
  const wrong = answers.filter(({ type, name, answer }) => !isRight(type, name, answer));
  return wrong.map(({ type, name, asked, answer }) => `${asked} ${type}.${name}: ${JSON.stringify(answer)}`);
}

it.each(["1.1", "1.7", "1.13"])("of ExcelApi %s, a member of a later set is not found", async (claimed) => {
  const later = (type: string) => apiMembers(type).filter((name) => !isClaimed(type, name, claimed));
  expect(await otherwise("ApiNotFound", claimed, later)).toEqual([]);
});

it("a member that does not exist is not found", async () => {
  expect(await otherwise("ApiNotFound", "1.13", () => ["bestaatNiet"])).toEqual([]);
});

it("a member of the set that the host does not play is said not to be implemented", async () => {
  const missing = (type: string) =>
    apiMembers(type).filter((name) => isClaimed(type, name, "1.13") && !isPlayed(type, name));
  expect(await otherwise("NotImplemented", "1.13", missing)).toEqual([]);
});
