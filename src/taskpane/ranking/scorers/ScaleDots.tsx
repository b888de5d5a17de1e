import { makeStyles, tokens } from "@fluentui/react-components";
import type { CriterionTalk } from "./criterion-talk";

const useStyles = makeStyles({
  scale: { width: "100%", height: "12px", overflow: "visible" },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "2px" },
  apart: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  dot: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1 },
});

/** Where the scores lie on the scale of their criterion, which is also said in words. */
export const ScaleDots = ({ talk: { criterion, given, lowest, highest } }: { readonly talk: CriterionTalk }) => {
  const styles = useStyles();
  const at = (value: number): string =>
    `${2 + (96 * (value - criterion.lowest)) / (criterion.highest - criterion.lowest)}%`;
  return (
    <svg className={styles.scale} aria-hidden>
      <line className={styles.line} x1="2%" x2="98%" y1="6" y2="6" />
      {lowest !== null && highest !== null && (
        <line className={styles.apart} x1={at(lowest)} x2={at(highest)} y1="6" y2="6" />
      )}
      {given.map(
        ({ value, isOutside }, index) =>
          value !== null && !isOutside && <circle key={index} className={styles.dot} cx={at(value)} cy="6" r="5" />,
      )}
    </svg>
  );
};
