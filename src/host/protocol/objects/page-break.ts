import type { Sheet } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { collection, method, readable, type ObjectType } from "../definition";
import { number } from "../parameters";
import { changeSheet } from "../sheet-changes";
import { hold, type Targets } from "../targets";
import type { Connection } from "../connection";

type Target = Targets["PageBreak"];
type List = Targets["PageBreakCollection"];

const KEY = { row: "rowBreaks", column: "columnBreaks" } as const;

const breaksOf = ({ sheet, kind }: List): readonly number[] => sheet.pageLayout[KEY[kind]];

function setBreaks({ sheet, kind }: List, breaks: Iterable<number>, { book }: Connection): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  changeSheet(book.workbook, sheet, { pageLayout: { ...sheet.pageLayout, [KEY[kind]]: sorted } });
}

function firstCell(sheet: Sheet, kind: List["kind"], at: number) {
  return { sheet, area: { row: kind === "row" ? at : 0, column: kind === "column" ? at : 0, rows: 1, columns: 1 } };
}

/** A place where a page begins. */
export const pageBreakType: ObjectType<Target> = {
  key: { name: "_Id", of: ({ at }) => at },
  exists: (target) => breaksOf(target).includes(target.at),
  properties: {
    columnIndex: readable(({ kind, at }) => (kind === "column" ? at : 0)),
    rowIndex: readable(({ kind, at }) => (kind === "row" ? at : 0)),
  },
  methods: {
    delete: method([], (target, _, at) =>
      setBreaks(
        target,
        breaksOf(target).filter((place) => place !== target.at),
        at,
      ),
    ),
    getCellAfterBreak: method([], ({ sheet, kind, at }) => hold("Range", firstCell(sheet, kind, at))),
  },
};

export const pageBreakCollectionType = collection<List>(
  (list) => breaksOf(list).map((at) => hold("PageBreak", { ...list, at })),
  (list, key) => {
    const at = Number(key);
    return hold("PageBreak", breaksOf(list).includes(at) ? { ...list, at } : null);
  },
  {
    methods: {
      add: method([rangeOrAddress], (list, [range], connection) => {
        const at = cellsOf(connection.book.workbook, list.sheet, range).area[list.kind];
        setBreaks(list, [...breaksOf(list), at], connection);
        return hold("PageBreak", { ...list, at });
      }),
      removePageBreaks: method([], (list, _, at) => setBreaks(list, [], at)),
    },
  },
  number,
);
