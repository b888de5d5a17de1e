/** Batches as office.js puts them on the wire, written by hand: what a test asks for need not be what the client lets through. */
import { openFile } from "../../src/host/engine/file/open-file";
import { answerBatch } from "../../src/host/protocol/answer-batch";
import { joinWorkbook } from "../../src/host/protocol/author";
import type { Json } from "../../src/host/protocol/json";
import { openBook } from "../../src/host/protocol/open-book";
import { newStatistics } from "../../src/host/protocol/statistics";

/** One step from an object to the next: along a property, or by a method's answer. */
export interface Step {
  readonly name: string;
  /** The method's arguments; absent for a property. */
  readonly values?: readonly Value[];
}

/** The way from the workbook to an object. */
export type Way = readonly Step[];

/** An argument: JSON, or an object by the way to it. */
export type Value = Json | { readonly way: Way };

export type Asked =
  | { readonly kind: "make" }
  | { readonly kind: "load"; readonly select: readonly string[] }
  | { readonly kind: "set"; readonly name: string; readonly value: Value }
  | { readonly kind: "call"; readonly name: string; readonly values: readonly Value[] };

/** What came back: the value, or the code and place of the refusal, `InvalidArgument at Range.values`. */
export type Answer = { readonly value: Json } | { readonly refused: string };

export interface Wire {
  ask(way: Way, asked: Asked): Promise<Answer>;
}

/** A workbook from a file, with an author who posts batches. */
export function openWire(xlsx: Uint8Array, options: { readonly excelApi?: string } = {}): Wire {
  const book = openBook(openFile(xlsx, { locale: "nl-NL" }), { xlsx, locale: "nl-NL", ...options });
  const statistics = newStatistics();
  const { connection } = joinWorkbook(book, "wire", statistics, () => false);
  return {
    ask: async (way, asked) => {
      book.isClosed = false; // as if it were opened again after a question that closes it
      const body = JSON.stringify(batchFor(way, asked));
      const answer = (await answerBatch({ body, flags: 0 }, connection, statistics)) as { Data: [0, "", string] };
      const response = JSON.parse(answer.Data[2]) as Response;
      if (!response.Error) return { value: response.Results.at(-1)?.Value ?? null };
      const { Code, Location, Message } = response.Error;
      return { refused: Code === "GeneralException" ? Message : `${Code} at ${Location}` };
    },
  };
}

interface Response {
  readonly Results: readonly { readonly Value: Json }[];
  readonly Error?: { readonly Code: string; readonly Location: string; readonly Message: string };
}

const PATH = { global: 1, method: 3, property: 4 } as const;
const ACTION = { make: 1, load: 2, call: 3, set: 4 } as const;

type PathEntry = Readonly<Record<string, unknown>>;

function batchFor(way: Way, asked: Asked) {
  const paths: Record<string, PathEntry> = { 1: { Id: 1, ObjectPathType: PATH.global, Name: "" } };
  const id = pathOf(way, paths);
  const action = { Id: 9, ActionType: ACTION[asked.kind], ObjectPathId: id, Name: "", ...detailsOf(asked, paths) };
  return { AutoKeepReference: false, Actions: [action], ObjectPaths: paths };
}

function pathOf(way: Way, paths: Record<string, PathEntry>): number {
  let parent = 1;
  for (const { name, values } of way) {
    const made = { Name: wireName(name), ParentObjectPathId: parent, ...(values && argumentInfo(values, paths)) };
    const id = Object.keys(paths).length + 1;
    paths[id] = { ...made, Id: id, ObjectPathType: values ? PATH.method : PATH.property };
    parent = id;
  }
  return parent;
}

function detailsOf(asked: Asked, paths: Record<string, PathEntry>): PathEntry {
  switch (asked.kind) {
    case "make":
      return {};
    case "load":
      return { QueryInfo: { Select: asked.select } };
    case "set":
      return { Name: wireName(asked.name), ...argumentInfo([asked.value], paths) };
    case "call":
      return { Name: wireName(asked.name), ...argumentInfo(asked.values, paths) };
  }
}

function argumentInfo(values: readonly Value[], paths: Record<string, PathEntry>): PathEntry {
  const ids = values.map((value) => (isWay(value) ? pathOf(value.way, paths) : 0));
  const plain = values.map((value) => (isWay(value) ? null : value));
  return { ArgumentInfo: { Arguments: plain, ReferencedObjectPathIds: ids } };
}

function isWay(value: Value): value is { readonly way: Way } {
  return typeof value === "object" && value !== null && "way" in value;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
