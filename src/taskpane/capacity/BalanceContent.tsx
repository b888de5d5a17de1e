import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { capacityBalance } from "../../domain/capacity";
import type { MatchKey } from "../../domain/matching";
import type { PeriodKey } from "../../domain/period";
import type { RolePeriod } from "../../domain/role-period";
import { useRegister, useSessionState } from "../session/use-session";
import { aimedCell } from "./aimed-cell";
import { Attainable } from "./Attainable";
import type { GridHandle } from "./BalanceGrid";
import { BalanceTable } from "./BalanceTable";
import { ChosenHead } from "./ChosenHead";
import type { GridPosition } from "./grid-keys";
import { RoleDetails } from "./RoleDetails";
import type { Shown } from "./shown-figure";
import { Switches } from "./Switches";
import { TotalDetails } from "./TotalDetails";
import { TotalStatement } from "./TotalStatement";
import { useCapacityTexts, useFigures } from "./use-figures";
import { VerdictCounts } from "./VerdictCounts";
import { WorstList } from "./WorstList";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  /** With the first of what is told below it. */
  head: { scrollMarginBottom: "120px" },
  help: { color: tokens.colorNeutralForeground3 },
});

/** What is chosen outlives a new reading of the register; without a role it is all roles together. */
interface Chosen {
  readonly role: MatchKey | null;
  readonly period: PeriodKey;
}

const first: Shown = { figure: "balance", unit: "hours", scope: "all", line: "withLine" };

/** The balance of a register that asks capacity: what is worst, the table, and what stands behind a chosen cell. */
export const BalanceContent = () => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  const [shown, setShown] = useState(first);
  const { periods, views, attainable, statusUntracked } = capacityBalance(useRegister().portfolio);
  const aim = useSessionState((state) => state.aim);
  const [chosen, setChosen] = useState<Chosen | null>(() => {
    const cell = aim === null ? undefined : aimedCell(views[first.scope][first.line], aim);
    return cell ? { role: cell.roleKey, period: cell.period.key } : null;
  });
  const figures = useFigures(shown);
  const grid = useRef<GridHandle>(null);
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) details.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const view = views[shown.scope][shown.line];
  if (view.roles.length === 0) return <Text>{texts.noRoles}</Text>;
  if (periods.length === 0) return <Text>{texts.noPeriods}</Text>;

  const row =
    chosen?.role === null ? view.roles.length : view.roles.findIndex(({ roleKey }) => roleKey === chosen?.role);
  const column = periods.findIndex(({ key }) => key === chosen?.period);
  const [period, cell] = [periods[column], view.roles[row]?.cells[column]];
  const total = row === view.roles.length ? view.periodTotals[column] : undefined;
  const sums = cell ?? total;
  const choose = (at: GridPosition): void => {
    const of = periods[at.column];
    if (of) setChosen({ role: view.roles[at.row]?.roleKey ?? null, period: of.key });
  };
  const lead = ({ roleKey, period: of }: RolePeriod): void => {
    const at = {
      row: view.roles.findIndex((each) => each.roleKey === roleKey),
      column: periods.findIndex(({ key }) => key === of.key),
    };
    choose(at);
    grid.current?.focus(at);
  };

  return (
    <>
      {statusUntracked && <Text>{texts.untracked}</Text>}
      <WorstList worst={view.worst} figures={figures} onChoose={lead} />
      <Switches shown={shown} hasScopes={!statusUntracked} onShow={setShown} />
      <VerdictCounts counts={view.counts} />
      <BalanceTable
        ref={grid}
        {...{ view, periods, shown, figures }}
        chosen={sums ? { row, column } : null}
        onChoose={choose}
      />
      <div className={styles.details}>
        <div ref={details} role="status" className={styles.head}>
          {sums && period ? (
            <ChosenHead name={cell?.role ?? texts.allRoles} verdict={cell?.verdict} {...{ sums, period, figures }} />
          ) : (
            <Caption1 className={styles.help}>{texts.gridHelp}</Caption1>
          )}
        </div>
        {cell && <RoleDetails key={`${cell.roleKey} ${cell.period.key}`} cell={cell} figures={figures} />}
        {total && period && <TotalDetails {...{ view, total, period, figures }} onChoose={lead} />}
      </div>
      <TotalStatement {...view.total} />
      <Attainable {...attainable} />
    </>
  );
};
