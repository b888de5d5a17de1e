import {
  BooleanNumber,
  CommandType,
  type ICellData,
  type IRange,
  type IWorksheetData,
  LifecycleStages,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import {
  AddWorksheetMergeMutation,
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveWorksheetMergeMutation,
  ScrollToCellCommand,
  SetFrozenMutation,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  ToggleGridlinesMutation,
  IRenderManagerService,
  RemoveSheetMutation,
} from "@univerjs/preset-sheets-core";
import { sameArea } from "../../engine/address";
import type { Area, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";
import { cellLooks, type CellLooks, styleLooks } from "./cell-look";
import { areaOf, DEFAULT_SIZES, gridRange, type SheetShape, sheetShape } from "./sheet-shape";
import { startUniver } from "./univer";

/** The cells of the workbook on the screen: a view that asks for what it draws, and tells what the person selects. */
export interface Grid {
  /** Resolves when the cells are drawn for the first time. */
  readonly drawn: Promise<void>;
  /** Notes that cells, or what is around them, may have changed. */
  invalidate(): void;
  /** Shows the workbook as it stands now: its active sheet, and what is selected. */
  refresh(): void;
  /** What is drawn of a cell. */
  look(sheet: Sheet, row: number, column: number): ICellData | undefined;
  /** Where a cell stands on the page, or null when it is out of sight. */
  placeOf(row: number, column: number): DOMRect | null;
  focus(): void;
  /** How many rows are in sight. */
  pageRows(): number;
  onScroll(listener: () => void): void;
  close(): void;
}

const UNIT = "werkmap";
const HEADER = { rowHeader: { width: 46 }, columnHeader: { height: 20 } };

/** What the person does in the grid. */
export interface GridActs {
  readonly select: (area: Area) => void;
  /** Wants to change the active cell. */
  readonly edit: () => void;
  readonly follow: (row: number, column: number) => void;
}

/** Opens the grid in an element. */
export function openGrid(container: HTMLElement, book: OpenWorkbook, acts: GridActs): Grid {
  const { workbook } = book;
  const { univer, api } = startUniver(container);
  const styles = styleLooks(book);
  const shapes = new Map<string, SheetShape>();
  const looks = new Map<Sheet, CellLooks>();
  let isPushing = false;

  const looksOf = (sheet: Sheet): CellLooks => {
    const known = looks.get(sheet) ?? cellLooks(book, sheet, styles);
    looks.set(sheet, known);
    return known;
  };
  const push = <T extends object>(mutation: { readonly id: string }, params: T): void => {
    isPushing = true;
    try {
      api.syncExecuteCommand(mutation.id, params);
    } finally {
      isPushing = false;
    }
  };

  const injector = univer.__getInjector();
  const first = workbook.activeSheet;
  shapes.set(first.id, sheetShape(book, first));
  api.createWorkbook({
    id: UNIT,
    sheetOrder: [first.id],
    sheets: { [first.id]: sheetData(first, sheetShape(book, first)) },
  });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "koersvast",
    priority: 100,
    handler: (_, { subUnitId, row, col }, next) => {
      const sheet = workbook.sheets.find(({ id }) => id === subUnitId);
      return next(sheet && looksOf(sheet)(row, col));
    },
  });
  // The workbook is the engine's: what Univer would change by itself does not happen.
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!isPushing && event.type === CommandType.MUTATION && event.id.startsWith("sheet.mutation."))
      event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    event.cancel = true;
    acts.edit();
  });
  api.addEvent(api.Event.CellClicked, ({ row, column }) => acts.follow(row, column));

  const shown = (): FWorksheet | null => api.getActiveWorkbook()?.getActiveSheet() ?? null;
  const report = ({ selections }: { readonly selections: readonly IRange[] }): void => {
    const last = selections.at(-1);
    if (isPushing || !last) return;
    const area = areaOf(last);
    if (!sameArea(area, workbook.selection)) acts.select(area);
  };
  api.addEvent(api.Event.SelectionMoveEnd, report);
  api.addEvent(api.Event.SelectionChanged, report);

  const showSheet = (sheet: Sheet): void => {
    const univerBook = api.getActiveWorkbook();
    if (!univerBook) return;
    const shape = sheetShape(book, sheet);
    const before = shapes.get(sheet.id);
    shapes.set(sheet.id, shape);
    if (!before) {
      const index = univerBook.getSheets().length;
      push(InsertSheetMutation, { unitId: UNIT, index, sheet: sheetData(sheet, shape) });
    }
    const worksheet = univerBook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    if (before) reshape(worksheet, before, shape);
    if (univerBook.getActiveSheet().getSheetId() !== sheet.id) {
      isPushing = true;
      univerBook.setActiveSheet(worksheet);
      isPushing = false;
    }
  };

  /** Gives a sheet that is known another shape, where it differs. */
  const reshape = (worksheet: FWorksheet, before: SheetShape, shape: SheetShape): void => {
    const ids = { unitId: UNIT, subUnitId: worksheet.getSheetId() };
    const config = worksheet.getSheet().getConfig();
    const differs = (part: keyof SheetShape): boolean => JSON.stringify(before[part]) !== JSON.stringify(shape[part]);
    if (differs("rowCount") || differs("columnCount") || differs("rows") || differs("columns")) {
      config.rowCount = shape.rowCount;
      config.columnCount = shape.columnCount;
      replace(config.rowData, shape.rows);
      replace(config.columnData, shape.columns);
      dirty(ids.subUnitId);
    }
    if (differs("merges")) {
      push(RemoveWorksheetMergeMutation, { ...ids, ranges: [...before.merges] });
      push(AddWorksheetMergeMutation, { ...ids, ranges: [...shape.merges] });
    }
    if (differs("frozen")) push(SetFrozenMutation, { ...ids, ...freeze(shape) });
    if (differs("showGridlines")) {
      push(ToggleGridlinesMutation, {
        ...ids,
        showGridlines: shape.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
  };

  const skeletons = () => injector.get(IRenderManagerService).getRenderById(UNIT)?.with(SheetSkeletonManagerService);
  const dirty = (sheetId: string): void => skeletons()?.makeDirty({ sheetId });

  const dropGone = (): void => {
    const univerBook = api.getActiveWorkbook();
    for (const worksheet of univerBook?.getSheets() ?? []) {
      const id = worksheet.getSheetId();
      if (workbook.sheets.some((sheet) => sheet.id === id)) continue;
      shapes.delete(id);
      push(RemoveSheetMutation, { unitId: UNIT, subUnitId: id, subUnitName: worksheet.getSheetName() });
    }
  };

  const select = ({ row, column, rows, columns }: Area): void => {
    const worksheet = shown();
    const range = worksheet?.getActiveRange()?.getRange();
    const { rowCount = 1, columnCount = 1 } = shapes.get(workbook.activeSheet.id) ?? {};
    const area = {
      row,
      column,
      rows: Math.min(rows, rowCount - row),
      columns: Math.min(columns, columnCount - column),
    };
    const wanted = gridRange(area);
    const isThere =
      range && (["startRow", "startColumn", "endRow", "endColumn"] as const).every((key) => range[key] === wanted[key]);
    if (!worksheet || isThere) return;
    isPushing = true;
    worksheet.setActiveSelection(worksheet.getRange(row, column, area.rows, area.columns));
    isPushing = false;
    reveal(worksheet, area);
    requestAnimationFrame(() => reveal(worksheet, area)); // a sheet that was not shown before does not scroll at once
  };

  /** Scrolls to the first cell of an area where it is out of sight. */
  const reveal = (worksheet: FWorksheet, { row, column }: Area): void => {
    if (worksheet.getSheetId() !== workbook.activeSheet.id) return;
    push(ScrollToCellCommand, { range: gridRange({ row, column, rows: 1, columns: 1 }) });
  };

  const redraw = (): void => {
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    dirty(workbook.activeSheet.id);
    skeletons()?.reCalculate();
    render?.mainComponent?.makeForceDirty();
  };

  let isOutdated = true;
  const refresh = (): void => {
    if (api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return;
    if (isOutdated || isOutside(workbook.selection)) {
      isOutdated = false;
      showSheet(workbook.activeSheet);
      dropGone();
      redraw();
    }
    select(workbook.selection);
  };
  /** Whether what is selected begins beyond the cells that stand ready. */
  const isOutside = ({ row, column }: Area): boolean => {
    const { rowCount = 0, columnCount = 0 } = shapes.get(workbook.activeSheet.id) ?? {};
    return row >= rowCount || column >= columnCount;
  };
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== LifecycleStages.Rendered) return;
      refresh();
      resolve();
    });
  });

  return {
    drawn,
    invalidate: () => {
      isOutdated = true;
      looks.clear();
    },
    refresh,
    look: (sheet, row, column) => looksOf(sheet)(row, column),
    placeOf: (row, column) => {
      const worksheet = shown();
      const shape = shapes.get(workbook.activeSheet.id);
      const canvas = container.querySelector("canvas[tabindex]")?.getBoundingClientRect();
      if (!worksheet || !shape || !canvas || row >= shape.rowCount || column >= shape.columnCount) return null;
      const at = (down: number, along: number): DOMRect => worksheet.getRange(down, along).getCellRect();
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
      const { rows, columns } = shape.frozen;
      const frozen = at(rows, columns);
      const first = at(sheetViewStartRow, sheetViewStartColumn);
      const cell = at(row, column);
      const x = column < columns ? cell.x : cell.x - (first.x - HEADER.rowHeader.width) - offsetX;
      const y = row < rows ? cell.y : cell.y - (first.y - HEADER.columnHeader.height) - offsetY;
      const isBehind = (row >= rows && y < frozen.y) || (column >= columns && x < frozen.x);
      const place = new DOMRect(canvas.x + x, canvas.y + y, cell.width, cell.height);
      return isBehind || place.right > canvas.right || place.bottom > canvas.bottom ? null : place;
    },
    focus: () => container.querySelector<HTMLElement>("canvas[tabindex]")?.focus(),
    pageRows: () => {
      const visible = shown()?.getVisibleRange();
      return visible ? Math.max(1, visible.endRow - visible.startRow - 1) : 1;
    },
    onScroll: (listener) => void api.addEvent(api.Event.Scroll, listener),
    close: () => univer.dispose(),
  };
}

function sheetData(sheet: Sheet, shape: SheetShape): IWorksheetData {
  return {
    id: sheet.id,
    name: sheet.id,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    rowCount: shape.rowCount,
    columnCount: shape.columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    ...DEFAULT_SIZES,
    ...HEADER,
    freeze: freeze(shape),
    mergeData: [...shape.merges],
    cellData: {},
    rowData: { ...shape.rows },
    columnData: { ...shape.columns },
    showGridlines: shape.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

function freeze({ frozen: { rows, columns } }: SheetShape) {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function replace<T>(target: Record<number, T>, source: Readonly<Record<number, T>>): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
