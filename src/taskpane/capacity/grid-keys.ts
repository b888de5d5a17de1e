/** A cell of a grid; both counted from 0. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** Where a key leads in a grid, by the custom of grids on the web; null for a key that leads nowhere. */
export const movedBy = (
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPosition,
  { rows, columns, page }: GridSize,
): GridPosition | null => {
  const within = (toRow: number, toColumn: number): GridPosition => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return within(ctrlKey ? 0 : row - 1, column);
    case "ArrowDown":
      return within(ctrlKey ? rows : row + 1, column);
    case "ArrowLeft":
      return within(row, ctrlKey ? 0 : column - 1);
    case "ArrowRight":
      return within(row, ctrlKey ? columns : column + 1);
    case "Home":
      return within(ctrlKey ? 0 : row, 0);
    case "End":
      return within(ctrlKey ? rows : row, columns);
    case "PageUp":
      return within(row - page, column);
    case "PageDown":
      return within(row + page, column);
    default:
      return null;
  }
};
