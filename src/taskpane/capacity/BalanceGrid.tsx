import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Ref, useImperativeHandle } from "react";
import type { BalanceView } from "../../domain/balance-view";
import type { Period } from "../../domain/period";
import { BalanceCell, type GridCell } from "./BalanceCell";
import type { GridPosition } from "./grid-keys";
import { useCapacityTexts } from "./use-figures";
import { type GridMeasures, useGrid } from "./use-grid";

export interface GridHandle {
  readonly focus: (at: GridPosition) => void;
}

const useStyles = makeStyles({
  scroller: {
    overflow: "auto",
    maxHeight: "min(60vh, 440px)",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overscrollBehavior: "auto",
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: {
    position: "sticky",
    display: "flow-root",
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  body: { position: "relative" },
  row: { position: "absolute", left: 0 },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    boxSizing: "border-box",
    padding: `6px ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  nameBeside: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  corner: { height: "100%", paddingTop: "8px" },
  nameTinted: { backgroundColor: "inherit" },
  period: {
    position: "absolute",
    bottom: 0,
    boxSizing: "border-box",
    padding: `8px ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly ref: Ref<GridHandle>;
  readonly label: string;
  readonly view: BalanceView;
  readonly periods: readonly Period[];
  readonly measures: GridMeasures;
  readonly cellAt: (at: GridPosition) => GridCell;
  readonly chosen: GridPosition | null;
  readonly onChoose: (at: GridPosition) => void;
}

/** The roles below each other and the periods beside each other, with all roles together below; its cells are chosen by Enter or a click. */
export const BalanceGrid = ({ ref, label, view, periods, measures, cellAt, chosen, onChoose }: Props) => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  const totals = view.roles.length;
  const grid = useGrid({ rows: totals + 1, columns: periods.length }, measures, chosen);
  useImperativeHandle(ref, () => ({ focus: grid.focus }), [grid.focus]);
  const { headHeight, rowHeight, nameWidth } = measures;
  const width = grid.columns.getTotalSize();
  const columns = grid.columns.getVirtualItems();
  const isStacked = nameWidth === 0;
  const nameStyle = isStacked ? { width: grid.scroller.current?.clientWidth ?? 0 } : { width: nameWidth };

  const cells = (row: number) =>
    columns.map(({ index, start, size }) => (
      <BalanceCell
        key={index}
        cell={cellAt({ row, column: index })}
        column={index}
        style={
          isStacked
            ? { left: start, width: size, bottom: 0, height: rowHeight }
            : { left: start, width: size, top: 0, bottom: 0 }
        }
        isTabStop={grid.active.row === row && grid.active.column === index}
        isChosen={chosen?.row === row && chosen.column === index}
        onChoose={() => {
          grid.focus({ row, column: index });
          onChoose({ row, column: index });
        }}
      />
    ));
  const nameCell = (name: string, isTinted = false) => (
    <div
      role="rowheader"
      aria-colindex={1}
      className={mergeClasses(styles.name, !isStacked && styles.nameBeside, isTinted && styles.nameTinted)}
      style={{ ...nameStyle, minHeight: isStacked ? 0 : rowHeight, marginBottom: isStacked ? rowHeight : 0 }}
    >
      {name}
    </div>
  );

  return (
    <div
      ref={grid.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={totals + 2}
      aria-colcount={periods.length + 1}
      className={styles.scroller}
      onKeyDown={grid.onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width, height: headHeight }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={mergeClasses(styles.name, styles.nameTinted, styles.corner)}
          style={isStacked ? {} : nameStyle}
        >
          {isStacked ? "" : texts.role}
        </div>
        {columns.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={styles.period}
            style={{ left: start, width: size }}
          >
            {periods[index]?.key}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ width, height: grid.rows.getTotalSize() }}>
        {grid.rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={grid.rows.measureElement}
            data-index={index}
            role="row"
            aria-rowindex={index + 2}
            className={styles.row}
            style={{ width, top: start - headHeight }}
          >
            {nameCell(view.roles[index]?.role ?? "")}
            {cells(index)}
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={totals + 2} className={styles.foot} style={{ width }}>
        {nameCell(texts.allRoles, true)}
        {cells(totals)}
      </div>
    </div>
  );
};
