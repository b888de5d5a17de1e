import type { Comment } from "../../../../../../src/host/engine/comment";
import { newFile, openFile } from "../../../../../../src/host/engine/file/open-file";
import { copySheet } from "../../../../../../src/host/engine/copy-sheet";
import type { Sheet } from "../../../../../../src/host/engine/workbook";
import { convert, describeWithLibreOffice } from "../../../../../support/libreoffice";
import { checkPackage } from "../../../../../support/package-check";
import { richPackage } from "../../../../../support/rich-package";
import { changedParts, partsOf } from "../../../../../support/workbook-file";

const RICH = richPackage();
const THREAD = "{11111111-2222-3333-4444-555555555555}";
const author = { name: "A. Voorbeeld (fictief)", email: "" };
const NOTE = { row: 3, column: 0, author: author.name, text: "Let op" };

const NEW: Comment = {
  id: "{AAAAAAAA-0000-0000-0000-000000000001}",
  row: 5,
  column: 2,
  author: { name: "B. Voorbeeld (fictief)", email: "b@example.org" },
  created: "2026-02-03T04:05:06.780Z",
  text: "@C. Voorbeeld (fictief) kijk <hier> & daar",
  mentions: [{ start: 0, length: 23, person: { name: "C. Voorbeeld (fictief)", email: "c@example.org" } }],
  isResolved: true,
  replies: [
    {
      id: "{AAAAAAAA-0000-0000-0000-000000000002}",
      author,
      created: "2026-02-04T04:05:06.780Z",
      text: "Goed",
      mentions: [],
    },
  ],
};

function saved(change: (sheet: Sheet) => void, source: Uint8Array | null = RICH) {
  const file = source === null ? newFile("nl-NL") : openFile(source);
  change(file.workbook.sheets[0]!);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  const [sheet] = openFile(bytes).workbook.sheets;
  return { bytes, parts: partsOf(bytes), comments: sheet!.comments, notes: sheet!.notes };
}

describe("comments and notes", () => {
  test("are read apart", () => {
    const [sheet] = openFile(RICH).workbook.sheets;
    expect(sheet!.comments).toEqual([
      {
        id: THREAD,
        row: 1,
        column: 0,
        author,
        created: "2026-01-05T10:00:00.000Z",
        text: "Klopt dit?",
        mentions: [],
        isResolved: false,
        replies: [],
      },
    ]);
    expect(sheet!.notes).toEqual([NOTE]);
  });

  test("that move take their boxes and threads along", () => {
    const { bytes, parts } = saved(({ comments, notes }) => {
      comments[0] = { ...comments[0]!, row: 3, column: 1 };
      notes[0] = { ...notes[0]!, row: 5, column: 1 };
    });
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

  test("that go take their boxes and threads away", () => {
    const { parts, comments, notes } = saved((sheet) => void sheet.comments.shift());
    expect(parts["xl/comments1.xml"]).not.toContain("Klopt dit");
    expect(parts["xl/threadedComments/threadedComment1.xml"]).not.toContain("Klopt dit");
    expect(parts["xl/drawings/vmlDrawing1.vml"]!.match(/<v:shape /g)).toHaveLength(1);
    expect([comments, notes]).toEqual([[], [NOTE]]);
  });

  test("are made in a new workbook, with all that they say", () => {
    const { parts, comments, bytes } = saved((sheet) => void sheet.comments.push(NEW), null);
    expect(comments).toEqual([NEW]);
    expect(openFile(bytes).save()).toEqual(bytes);
    expect(saved((sheet) => void sheet.comments.push(NEW), null).bytes).toEqual(bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing [^>]*r:id="rId3"\/>/);
    expect(parts["xl/comments1.xml"]).toContain(
      `<authors><author>tc=${NEW.id}</author></authors><commentList><comment authorId="0" ref="C6"><text><t>`,
    );
    expect(parts["xl/persons/person.xml"]).toContain(`<person displayName="B. Voorbeeld (fictief)" id="`);
    expect(parts["xl/threadedComments/threadedComment1.xml"]).toMatch(
      /<threadedComment ref="C6" dT="2026-02-03T04:05:06.78" personId="[^"]*" id="[^"]*1}" done="1"><text>@C\. Voorbeeld \(fictief\) kijk &lt;hier&gt; &amp; daar<\/text><mentions><mention mentionpersonId="[^"]*" mentionId="[^"]*" startIndex="0" length="23"\/><\/mentions><\/threadedComment><threadedComment ref="C6" [^>]*parentId="[^"]*1}"><text>Goed<\/text>/,
    );
  });

  test("join those there, whose parts keep what they had", () => {
    const { parts, comments, notes } = saved((sheet) => void sheet.comments.push(NEW));
    expect(comments.map(({ id }) => id)).toEqual([THREAD, NEW.id]);
    expect(notes).toEqual([NOTE]);
    expect(parts["xl/drawings/vmlDrawing1.vml"]!.match(/<v:shape /g)).toHaveLength(3);
    expect(parts["xl/comments1.xml"]).toContain("[Threaded comment] Klopt dit?");
  });

  test("are changed in their words, their answers and their state", () => {
    const first = saved((sheet) => void sheet.comments.push(NEW));
    const { comments, parts } = saved(({ comments: all }) => {
      all[0] = { ...all[0]!, text: "Klopt dit nog?", isResolved: true };
      const reply = { ...NEW.replies[0]!, id: "{AAAAAAAA-0000-0000-0000-000000000003}", text: "Nu wel" };
      all[1] = { ...all[1]!, mentions: [], text: "zonder naam", isResolved: false, replies: [reply] };
    }, first.bytes);
    expect(comments).toMatchObject([
      { text: "Klopt dit nog?", isResolved: true },
      { text: "zonder naam", mentions: [], isResolved: false, replies: [{ text: "Nu wel" }] },
    ]);
    expect(comments[1]!.replies).toHaveLength(1);
    expect(parts["xl/comments1.xml"]).toContain("Klopt dit nog?");
    expect(parts["xl/comments1.xml"]).toContain("Nu wel");
  });

  test("come along to a copy of the sheet, under ids of their own", () => {
    const file = openFile(RICH);
    copySheet(file.workbook, file.workbook.sheets[0]!, 1);
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    const [one, other] = openFile(bytes).workbook.sheets;
    expect(other!.comments).toMatchObject([{ text: "Klopt dit?", row: 1, author }]);
    expect(other!.notes).toEqual([NOTE]);
    expect(other!.comments[0]!.id).not.toBe(one!.comments[0]!.id);
  });
});

describeWithLibreOffice("comments in LibreOffice", () => {
  test("are read as notes", async () => {
    const { bytes } = saved((sheet) => void sheet.comments.push(NEW), null);
    const [sheet] = openFile(await convert(bytes, "xlsx", "xlsx")).workbook.sheets;
    expect(sheet!.notes).toMatchObject([{ row: 5, column: 2, text: expect.stringContaining("kijk <hier> & daar") }]);
  });
});
