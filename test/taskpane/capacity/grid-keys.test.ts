/** The keys of the table of roles and periods: 3 rows of 5 cells, of which 2 rows are in sight at once. */
import { type GridPosition, movedBy } from "../../../src/taskpane/capacity/grid-keys";

const size = { rows: 3, columns: 5, page: 2 };
const to = (key: string, row: number, column: number, ctrlKey = false): GridPosition | null =>
  movedBy({ key, ctrlKey }, { row, column }, size);

test.each([
  ["ArrowRight", { row: 1, column: 3 }],
  ["ArrowLeft", { row: 1, column: 1 }],
  ["ArrowUp", { row: 0, column: 2 }],
  ["ArrowDown", { row: 2, column: 2 }],
  ["Home", { row: 1, column: 0 }],
  ["End", { row: 1, column: 4 }],
])("%s leidt van het midden naar %j", (key, expected) => {
  expect(to(key, 1, 2)).toEqual(expected);
});

test.each([
  ["ArrowRight", 0, 4],
  ["ArrowLeft", 0, 0],
  ["ArrowUp", 0, 2],
  ["ArrowDown", 2, 2],
  ["PageUp", 0, 3],
  ["PageDown", 2, 3],
])("%s houdt op aan de rand", (key, row, column) => {
  expect(to(key, row, column)).toEqual({ row, column });
});

test("PageDown en PageUp gaan zo ver als er in beeld is, en niet verder dan de rand", () => {
  expect(to("PageDown", 0, 1)).toEqual({ row: 2, column: 1 });
  expect(to("PageDown", 1, 1)).toEqual({ row: 2, column: 1 });
  expect(to("PageUp", 2, 1)).toEqual({ row: 0, column: 1 });
});

test("met Ctrl gaan ze tot het eind van hun richting", () => {
  expect(to("Home", 2, 4, true)).toEqual({ row: 0, column: 0 });
  expect(to("End", 0, 0, true)).toEqual({ row: 2, column: 4 });
  expect(to("ArrowRight", 1, 1, true)).toEqual({ row: 1, column: 4 });
  expect(to("ArrowUp", 2, 1, true)).toEqual({ row: 0, column: 1 });
});

test.each(["Enter", "Tab", "a", "Escape"])("%s leidt nergens heen", (key) => {
  expect(to(key, 1, 1)).toBeNull();
});
