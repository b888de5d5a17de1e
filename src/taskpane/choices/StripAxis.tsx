import { makeStyles, tokens } from "@fluentui/react-components";
import type { Strip } from "./strip";

const useStyles = makeStyles({
  axis: {
    position: "relative",
    height: "16px",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  year: {
    position: "absolute",
    height: "100%",
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: "2px",
    whiteSpace: "nowrap",
  },
});

/** A part of the axis in percents of it. */
export const shareOf = (periods: number, { length }: Strip): string => `${(100 * periods) / length}%`;

/** The years above the bars; what the bars show is said in words beside them. */
export const StripAxis = ({ strip }: { readonly strip: Strip }) => {
  const styles = useStyles();
  return (
    <div className={styles.axis} aria-hidden>
      {strip.years.map(({ year, from, count }) => (
        <span key={year} className={styles.year} style={{ left: shareOf(from, strip), width: shareOf(count, strip) }}>
          {year}
        </span>
      ))}
    </div>
  );
};
