/** Every member that the host plays takes what the API says that it takes, and nothing else. The asks are made from @types/office-js. */
import { isClaimed } from "../../../src/host/protocol/api-sets";
import type { ObjectType } from "../../../src/host/protocol/definition";
import { definitions } from "../../../src/host/protocol/definitions";
import type { TypeName } from "../../../src/host/protocol/targets";
import { type Member, type Parameter, readExcelApi, together } from "../../support/excel-api";
import { fitting, type Frame } from "../../support/fitting-values";
import { named, unfit } from "../../support/sample-values";
import { findSpecimens } from "../../support/specimens";
import { leads, strictWorkbook } from "../../support/strict-workbook";
import { type Answer, type Asked, openWire, type Wire } from "../../support/wire";

const CLAIMED = "1.13";
const api = readExcelApi();

let xlsx: Uint8Array;
let wire: Wire;
let frame: Frame;

beforeAll(async () => {
  xlsx = await strictWorkbook();
  wire = openWire(xlsx);
  frame = { api, ways: await findSpecimens(api, wire, leads), claimed: CLAIMED };
});
beforeEach(() => {
  wire = openWire(xlsx);
});

type Method = Extract<Member, { kind: "method" }>;

/** The members that the host plays and the API declares. */
const played = (Object.keys(definitions) as TypeName[]).flatMap((type) => {
  const definition: ObjectType<never> = definitions[type];
  const known = { ...definition.properties, ...definition.methods };
  return [...(api.classes.get(type) ?? [])]
    .filter(([name]) => name in known && isClaimed(type, name, CLAIMED))
    .map(([name, member]) => ({ type, name, member, definition }));
});

/** Worksheet functions take any number of anything. */
const methods = played.flatMap(({ member, ...rest }) =>
  member.kind === "method" && rest.type !== "Functions" ? [{ ...rest, member }] : [],
);
const writables = played.flatMap(({ member, ...rest }) =>
  member.kind === "property" && !member.isReadonly ? [{ ...rest, member }] : [],
);

/** The parameters of all overloads at once, by place. */
function parametersOf({ overloads }: Method): Parameter[] {
  const [longest = []] = [...overloads].sort((a, b) => b.length - a.length);
  return longest.map((parameter, place) => {
    const all = overloads.flatMap((overload) => overload[place] ?? []);
    const isOptional = parameter.isOptional || all.length < overloads.length;
    return { ...parameter, isOptional, kinds: together(all.flatMap(({ kinds }) => kinds)) };
  });
}

/** Words that Excel has for other places, or takes nowhere. */
const ELSEWHERE =
  /Gradient|insertWorksheetsFromBase64\(options|Comment(?:Reply)?Collection\.add|ColorScaleConditionalFormat.*type: (?:fits|LowestValue|HighestValue)|DataBar.*type: (?:Lowest|Highest)Value/;

const isInvalid = (answer: Answer): boolean => "refused" in answer && answer.refused.startsWith("InvalidArgument ");

/** Members and their values that come as fields of one argument are refused as members. */
const isRefused = (answer: Answer): boolean =>
  "refused" in answer && /^(?:InvalidArgument|ApiNotFound|NotImplemented) /.test(answer.refused);

async function ask(type: string, asked: Asked): Promise<Answer> {
  return wire.ask(frame.ways.get(type) ?? [], asked);
}

it("the workbook has an object of every kind that the host plays", () => {
  const missing = Object.keys(definitions).filter(
    (type) => !frame.ways.has(type) && !definitions[type as TypeName].isInternal,
  );
  expect(missing).toEqual([]);
});

it("a property that the API lets write can be written, and no other", () => {
  const wrong = played.filter(({ name, member, definition }) => {
    const property = definition.properties?.[name];
    return member.kind === "property" && property && (property.set !== undefined) === member.isReadonly;
  });
  expect(wrong.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
});

it("a method takes as many arguments as the API gives it, and leaves out those that may be", () => {
  const wrong = methods.flatMap(({ type, name, member, definition }) => {
    const declared = parametersOf(member);
    const own = definition.methods?.[name]?.parameters ?? [];
    return own.length === declared.length ? [] : [`${type}.${name}: ${own.length} instead of ${declared.length}`];
  });
  expect(wrong).toEqual([]);
});

it("one argument too many is refused", async () => {
  const taken: string[] = [];
  for (const { type, name, member } of methods) {
    const given = parametersOf(member).map((parameter) => fitting(frame, parameter.name, parameter.kinds));
    const answer = await ask(type, { kind: "call", name, values: [...given, 1] });
    if (!isInvalid(answer)) taken.push(`${type}.${name}: ${JSON.stringify(answer)}`);
  }
  expect(taken).toEqual([]);
});

it("an argument of another kind is refused, and a needed one that is missing", async () => {
  const taken: string[] = [];
  for (const { type, name, member } of methods) {
    wire = openWire(xlsx);
    const parameters = parametersOf(member);
    const given = parameters.map((parameter) => fitting(frame, parameter.name, parameter.kinds));
    for (const [place, { name: of, kinds, isOptional }] of parameters.entries()) {
      for (const sample of unfit(frame, kinds)) {
        if (isOptional && sample.value === null) continue;
        const values = given.map((value, at) => (at === place ? sample.value : value));
        const answer = await ask(type, { kind: "call", name, values });
        if (!isRefused(answer)) taken.push(`${type}.${name}(${of}: ${sample.name}): ${JSON.stringify(answer)}`);
      }
    }
  }
  expect(taken).toEqual([]);
});

it("a value of another kind is refused", async () => {
  const taken: string[] = [];
  for (const { type, name, member } of writables) {
    wire = openWire(xlsx);
    for (const sample of unfit(frame, member.kinds)) {
      const answer = await ask(type, { kind: "set", name, value: sample.value });
      if (!isRefused(answer)) taken.push(`${type}.${name} = ${sample.name}: ${JSON.stringify(answer)}`);
    }
  }
  expect(taken).toEqual([]);
});

it("every word and field that the API names is taken, or said not to be played", async () => {
  const refused: string[] = [];
  for (const { type, name, member } of writables) {
    wire = openWire(xlsx);
    for (const sample of named(frame, member.kinds)) {
      const answer = await ask(type, { kind: "set", name, value: sample.value });
      if (isInvalid(answer)) refused.push(`${type}.${name} = ${sample.name}`);
    }
  }
  for (const { type, name, member } of methods) {
    wire = openWire(xlsx);
    const parameters = parametersOf(member);
    const given = parameters.map((parameter) => fitting(frame, parameter.name, parameter.kinds));
    for (const [place, { name: of, kinds }] of parameters.entries()) {
      for (const sample of named(frame, kinds)) {
        const values = given.map((value, at) => (at === place ? sample.value : value));
        const answer = await ask(type, { kind: "call", name, values });
        if (isInvalid(answer)) refused.push(`${type}.${name}(${of}: ${sample.name})`);
      }
    }
  }
  expect(refused.filter((ask) => !ELSEWHERE.test(ask))).toEqual([]);
});
