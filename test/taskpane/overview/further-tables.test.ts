import { tableIds, type TableId } from "../../../src/domain/model";
import { furtherTables } from "../../../src/taskpane/overview/further-tables";

const offered = (...there: readonly TableId[]) =>
  furtherTables(new Map(there.map((id) => [id, null]))).map(({ unlocks, missing }) => [unlocks, ...missing]);

test("a register of the two tables to begin with lacks all others that answers rest on", () => {
  expect(offered("initiatives", "people")).toEqual([
    ["balance", "supply", "demand"],
    ["ranking", "criteria", "scores"],
    ["decisions", "choices", "alternatives"],
    ["money", "finances"],
    ["settings", "settings"],
  ]);
});

test("only what is missing is offered, and nothing where nothing is", () => {
  expect(
    offered("initiatives", "supply", "criteria", "scores", "finances", "settings", "choices", "alternatives"),
  ).toEqual([["balance", "demand"]]);
  expect(offered(...tableIds)).toEqual([]);
});
