import { Button } from "@fluentui/react-components";
import type { BalanceTotal, BalanceView } from "../../domain/balance-view";
import type { Period } from "../../domain/period";
import type { RolePeriod } from "../../domain/role-period";
import { TotalStatement } from "./TotalStatement";
import { useDetailStyles } from "./use-detail-styles";
import { type Figures, useCapacityTexts } from "./use-figures";
import { verdictSign } from "./verdict-look";

interface Props {
  readonly view: BalanceView;
  readonly total: BalanceTotal;
  readonly period: Period;
  readonly figures: Figures;
  readonly onChoose: (cell: RolePeriod) => void;
}

/** What the sum of all roles in one period hides: the roles that are short in it. */
export const TotalDetails = ({ view, total, period, figures, onChoose }: Props) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const short = view.worst.filter((cell) => cell.verdict === "shortage" && cell.period.key === period.key);
  return (
    <div className={styles.section}>
      <TotalStatement {...total} />
      {short.length > 0 && (
        <ul className={styles.list} aria-label={texts.worst}>
          {short.map((cell) => (
            <li key={cell.roleKey}>
              <Button size="small" onClick={() => onChoose(cell)}>
                {cell.role} {verdictSign.shortage} {figures.full(cell, period, "balance")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
