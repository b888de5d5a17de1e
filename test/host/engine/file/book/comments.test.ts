import { openFile } from "../../../../../src/host/engine/file/open-file";
import type { Sheet } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { richPackage } from "../../../../support/rich-package";
import { changedParts, partsOf } from "../../../../support/workbook-file";

const RICH = richPackage();

function saved(change: (comments: Sheet["comments"]) => void) {
  const file = openFile(RICH);
  change(file.workbook.sheets[0]!.comments);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  return { bytes, parts: partsOf(bytes) };
}

test("comments are read with their author and words", () => {
  expect(openFile(RICH).workbook.sheets[0]!.comments).toEqual([
    { row: 1, column: 0, author: "tc={11111111-2222-3333-4444-555555555555}", text: "[Threaded comment] Klopt dit?" },
    { row: 3, column: 0, author: "A. Voorbeeld (fictief)", text: "Let op" },
  ]);
});

test("a comment that moves takes its box and its thread along", () => {
  const { bytes, parts } = saved((comments) =>
    comments.splice(0, 2, ...comments.map((comment) => ({ ...comment, row: comment.row + 2, column: 1 }))),
  );
  expect(changedParts(RICH, bytes)).toEqual([
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/threadedComments/threadedComment1.xml",
  ]);
  expect(parts["xl/comments1.xml"]).toMatch(/ref="B4" authorId="0".*ref="B6" authorId="1"/);
  expect(parts["xl/threadedComments/threadedComment1.xml"]).toContain(`ref="B4"`);
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain(
    `<x:Anchor>2, 15, 3, 2, 4, 15, 7, 16</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column>`,
  );
});

test("a comment whose cell went goes with its box and its thread", () => {
  const { parts } = saved((comments) => comments.shift());
  expect(parts["xl/comments1.xml"]).not.toContain("Klopt dit");
  expect(parts["xl/threadedComments/threadedComment1.xml"]).not.toContain("Klopt dit");
  expect(parts["xl/drawings/vmlDrawing1.vml"]!.match(/<v:shape /g)).toHaveLength(1);
});
