import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BalanceView } from "../../domain/balance-view";
import type { Verdict } from "../../domain/role-period";
import { useSpeech } from "../session/use-session";
import { useCapacityTexts } from "./use-figures";
import { useVerdictLook, verdictSign } from "./verdict-look";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const order: readonly Verdict[] = ["shortage", "tight", "balanced", "unknown"];

/** How often each verdict was given: also what the signs and colours of the table mean. */
export const VerdictCounts = ({ counts }: Pick<BalanceView, "counts">) => {
  const styles = useStyles();
  const lookOf = useVerdictLook();
  const texts = useCapacityTexts();
  const { countText, verdictWord } = useSpeech();
  return (
    <ul className={styles.list} aria-label={texts.verdictCounts}>
      {order.map((verdict) => (
        <li key={verdict} className={mergeClasses(lookOf(verdict), styles.count)}>
          {[verdictSign[verdict], verdictWord[verdict], countText(counts[verdict])].filter(Boolean).join(" ")}
        </li>
      ))}
    </ul>
  );
};
