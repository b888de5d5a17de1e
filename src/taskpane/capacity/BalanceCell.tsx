import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";

/** What a cell of the table says; `sign` and `look` tell its verdict, `name` all of it in words. */
export interface GridCell {
  readonly text: string;
  readonly sign: string;
  readonly look: string;
  readonly name: string;
}

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "2px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRight: `1px solid ${tokens.colorNeutralBackground1}`,
    borderBottom: `1px solid ${tokens.colorNeutralBackground1}`,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderRightColor: "CanvasText", borderBottomColor: "CanvasText" },
  },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  figure: { marginLeft: "auto" },
});

interface Props {
  readonly cell: GridCell;
  readonly column: number;
  readonly style: CSSProperties;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One figure with the sign and colour of its verdict; all of it is said in words to who does not see it. */
export const BalanceCell = ({ cell, column, style, isTabStop, isChosen, onChoose }: Props) => {
  const styles = useStyles();
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={cell.name}
      aria-selected={isChosen}
      title={cell.name}
      tabIndex={isTabStop ? 0 : -1}
      className={mergeClasses(styles.cell, cell.look, isChosen && styles.chosen)}
      style={style}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      <span aria-hidden>{cell.sign}</span>
      <span className={styles.figure}>{cell.text}</span>
    </div>
  );
};
