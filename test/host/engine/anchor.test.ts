/** Where drawings lie: in points, by cells, and after cells moved or grew. */
import { anchorIn, boxOf, cornerAt, shiftAnchor } from "../../../src/host/engine/anchor";
import type { Anchor } from "../../../src/host/engine/drawing";
import type { Shift } from "../../../src/host/engine/shift";
import { blankSheet } from "../../../src/host/engine/sheets";

/** Columns of 48 and rows of 15 points, but for a wide column B and a hidden row 3. */
function sheet() {
  const blank = blankSheet("Blad1");
  blank.columnWidths.set(1, { width: 20, hidden: false, style: 0 }); // 105 points
  blank.rowHeights.set(2, { height: 30, hidden: true, style: 0 });
  return blank;
}

const from = { column: 1, right: 10, row: 1, down: 5 };
const to = { column: 3, right: 0, row: 6, down: 3 };
const sized: Anchor = { follows: "size", from, to };
const rows = (at: number, count: number): Shift => ({ axis: "row", at, count, first: 0, last: 16_383 });

test("a drawing between two cells is as large as what lies between them, without hidden rows", () => {
  expect(boxOf(sheet(), sized)).toEqual({ left: 58, top: 20, width: 143, height: 58 });
});

test("a point within a cell and one on its edge", () => {
  expect(cornerAt(sheet(), 58, 20)).toEqual(from);
  expect(cornerAt(sheet(), 153, 30)).toEqual({ column: 2, right: 0, row: 3, down: 0 });
});

test("a rectangle comes back from its anchor, however it follows the cells", () => {
  const box = { left: 58, top: 20, width: 143, height: 58 };
  for (const follows of ["size", "place", "nothing"] as const) {
    expect(boxOf(sheet(), anchorIn(sheet(), box, follows))).toEqual(box);
  }
});

test("a drawing that grows with its cells is wider when a column is", () => {
  const wide = sheet();
  wide.columnWidths.set(2, { width: 20, hidden: false, style: 0 });
  expect(boxOf(wide, sized).width).toBe(143 - 48 + 105);
  expect(boxOf(wide, { follows: "place", from, width: 143, height: 58 }).width).toBe(143);
});

test.each([
  ["above", rows(0, 2), 3, 8],
  ["within", rows(3, 2), 1, 8],
  ["below", rows(7, 2), 1, 6],
  ["away above", rows(0, -1), 0, 5],
] as const)("rows put in or taken %s", (_, shift, first, last) => {
  const moved = shiftAnchor(sized, shift);
  expect(moved).toEqual({ follows: "size", from: { ...from, row: first }, to: { ...to, row: last } });
});

test("a corner whose row goes comes at the top of the next", () => {
  const moved = shiftAnchor(sized, rows(1, -1));
  expect(moved).toEqual({ follows: "size", from: { ...from, down: 0 }, to: { ...to, row: 5 } });
});

test("single cells that move, and an anchor that follows nothing, leave the drawing where it is", () => {
  expect(shiftAnchor(sized, { ...rows(0, 2), last: 3 })).toBe(sized);
  const free: Anchor = { follows: "nothing", left: 1, top: 2, width: 3, height: 4 };
  expect(shiftAnchor(free, rows(0, 2))).toBe(free);
});
