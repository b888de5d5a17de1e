import type { Sheet, Workbook } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { collection, found, method, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { notPlayed, text } from "../parameters";
import { hold, type Scope, type Targets } from "../targets";

type Target = Targets["Comment"];

/** The comment as it stands on its sheet; comments are read, not written. */
function commentOf({ sheet, index }: Target): Sheet["comments"][number] {
  const comment = sheet.comments[index];
  if (!comment) throw new RequestError("ItemNotFound");
  return comment;
}

const idOf = ({ sheet, index }: Target): string => `${sheet.id}${index}`;

export const commentType: ObjectType<Target> = {
  key: { name: "Id", of: idOf },
  properties: {
    authorName: readable((target) => commentOf(target).author),
    content: writable(
      notPlayed(text),
      (target) => commentOf(target).text,
      () => undefined,
    ),
    id: readable(idOf),
  },
  methods: {
    getLocation: method([], (target) => {
      const { row, column } = commentOf(target);
      return hold("Range", { sheet: target.sheet, area: { row, column, rows: 1, columns: 1 } });
    }),
  },
};

function commentsOf({ sheets }: Workbook, { sheet: only }: Scope): Target[] {
  return (only ? [only] : sheets).flatMap((sheet) => sheet.comments.map((_, index) => ({ sheet, index })));
}

export const commentCollectionType = collection<Scope>(
  (scope, { book }) => commentsOf(book.workbook, scope).map((target) => hold("Comment", target)),
  (scope, key, { book }) =>
    hold(
      "Comment",
      commentsOf(book.workbook, scope).find((target) => idOf(target) === key),
    ),
  {
    methods: {
      getItemByCell: method([rangeOrAddress], (scope, [address], { book }) => {
        const { sheet, area } = cellsOf(book.workbook, scope.sheet ?? book.workbook.activeSheet, address);
        const index = sheet.comments.findIndex(({ row, column }) => row === area.row && column === area.column);
        return found(hold("Comment", index < 0 ? null : { sheet, index }));
      }),
    },
  },
);
