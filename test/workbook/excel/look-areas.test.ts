import fc from "fast-check";
import { lookAreas } from "../../../src/workbook/excel/look-areas";

test("gelijke cellen onder en naast elkaar worden één vlak", () => {
  expect(
    lookAreas([
      ["heading", "heading"],
      ["text", "text"],
      ["text", "text"],
    ]),
  ).toEqual([
    { look: "heading", row: 0, column: 0, rows: 1, columns: 2 },
    { look: "text", row: 1, column: 0, rows: 2, columns: 2 },
  ]);
});

test("elke cel ligt in precies één vlak, en dat heeft haar uiterlijk", () => {
  const rows = fc.array(fc.array(fc.constantFrom("text", "bad", "good"), { maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (looks) => {
      const painted = new Map<string, string[]>();
      for (const area of lookAreas(looks))
        for (let r = area.row; r < area.row + area.rows; r += 1)
          for (let c = area.column; c < area.column + area.columns; c += 1)
            painted.set(`${r},${c}`, [...(painted.get(`${r},${c}`) ?? []), area.look]);
      expect([...painted].sort()).toEqual(
        looks.flatMap((line, r) => line.map((look, c) => [`${r},${c}`, [look]] as const)).sort(),
      );
    }),
    { seed: 1 },
  );
});
