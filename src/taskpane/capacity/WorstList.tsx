import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RolePeriod } from "../../domain/role-period";
import { type Figures, useCapacityTexts } from "./use-figures";
import { useVerdictLook, verdictSign } from "./verdict-look";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  button: {
    width: "100%",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  name: { overflowWrap: "anywhere" },
  figure: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    marginLeft: "auto",
  },
  more: { alignSelf: "flex-start" },
});

const SHOWN_FIRST = 3;
const SHOWN_MORE = 10;

interface Props {
  /** Every tekort, largest first, and then every krap. */
  readonly worst: readonly RolePeriod[];
  readonly figures: Figures;
  readonly onChoose: (cell: RolePeriod) => void;
}

/** The worst of the table, each leading to its cell. */
export const WorstList = ({ worst, figures, onChoose }: Props) => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  const lookOf = useVerdictLook();
  const [count, setCount] = useState(SHOWN_FIRST);
  const [first] = worst;
  if (!first) return <Text>{texts.worstNone}</Text>;
  const left = worst.length - count;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {first.verdict === "shortage" ? texts.worst : texts.worstTight}
      </Subtitle2>
      <ol className={styles.list}>
        {worst.slice(0, count).map((cell) => (
          <li key={`${cell.roleKey} ${cell.period.key}`}>
            <Button className={styles.button} onClick={() => onChoose(cell)}>
              <span className={styles.name}>
                {cell.role}, {cell.period.key}
              </span>
              <span className={mergeClasses(lookOf(cell.verdict), styles.figure)}>
                {verdictSign[cell.verdict]} {figures.full(cell, cell.period, "balance")}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setCount(count + SHOWN_MORE)}>
          {texts.worstMore(Math.min(left, SHOWN_MORE))}
        </Button>
      )}
    </section>
  );
};
