import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type GridPosition, movedBy } from "./grid-keys";

/** Sizes in pixels. */
export interface GridMeasures {
  readonly headHeight: number;
  readonly rowHeight: number;
  /** 0 where the name of a row stands above its cells. */
  readonly nameWidth: number;
  readonly cellWidth: number;
}

export interface Grid {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: Virtualizer<HTMLDivElement, HTMLDivElement>;
  readonly columns: Virtualizer<HTMLDivElement, Element>;
  /** The one cell that Tab leads to. */
  readonly active: GridPosition;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Brings a cell into sight and the focus to it. */
  readonly focus: (to: GridPosition) => void;
}

/** So that a cell with the focus stays drawn, also when it is scrolled out of sight. */
const withActive =
  (active: number) =>
  (range: Range): number[] =>
    [...new Set([...defaultRangeExtractor(range), Math.min(active, range.count - 1)])].sort((a, b) => a - b);

/**
 * A grid of any size of which only what is in sight is drawn, with one stop for Tab, and keys to go through its cells. Of
 * its rows the last one always stands below. Where it starts at a cell, that gets the focus.
 */
export const useGrid = (
  size: { readonly rows: number; readonly columns: number },
  { headHeight, rowHeight, nameWidth, cellWidth }: GridMeasures,
  start: GridPosition | null,
): Grid => {
  const scroller = useRef<HTMLDivElement>(null);
  const [asked, setActive] = useState<GridPosition>(start ?? { row: 0, column: 0 });
  const active = { row: Math.min(asked.row, size.rows - 1), column: Math.min(asked.column, size.columns - 1) };
  const isAsked = useRef(false);

  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: size.rows - 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: rowHeight,
    overscan: 2,
    rangeExtractor: withActive(active.row),
  });
  const columns = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => cellWidth,
    paddingStart: nameWidth,
    scrollPaddingStart: nameWidth,
    overscan: 2,
    rangeExtractor: withActive(active.column),
  });
  useEffect(() => columns.measure(), [columns, cellWidth, nameWidth]);

  const focus = useCallback(
    (to: GridPosition): void => {
      isAsked.current = true;
      setActive(to);
      if (to.row < size.rows - 1) rows.scrollToIndex(to.row);
      columns.scrollToIndex(to.column);
    },
    [rows, columns, size.rows],
  );
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    scroller.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
  }, [asked]);

  const first = useRef(start);
  useEffect(() => {
    if (first.current) focus({ ...first.current });
    first.current = null;
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const to = movedBy(event, active, { ...size, page });
    if (!to) return;
    event.preventDefault();
    focus(to);
  };
  return { scroller, rows, columns, active, onKeyDown, focus };
};
