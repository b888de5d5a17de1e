import { makeStyles, tokens } from "@fluentui/react-components";
import type { Period } from "../../domain/period";
import { figureNames, type Sums as SumsOf } from "./shown-figure";
import { type Figures, useCapacityTexts } from "./use-figures";

const useStyles = makeStyles({
  sums: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly sums: SumsOf;
  readonly period: Period;
  readonly figures: Figures;
}

/** All four figures of a role-period, or of all roles in a period. */
export const Sums = ({ sums, period, figures }: Props) => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  return (
    <dl className={styles.sums}>
      {figureNames.map((name) => (
        <div key={name}>
          <dt className={styles.term}>{texts.figures[name]}</dt>
          <dd className={styles.figure}>{figures.full(sums, period, name)}</dd>
        </div>
      ))}
    </dl>
  );
};
