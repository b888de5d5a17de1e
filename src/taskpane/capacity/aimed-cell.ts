import type { BalanceView } from "../../domain/balance-view";
import { matchKey } from "../../domain/matching";
import type { RolePeriod } from "../../domain/role-period";

/** The role-period that the view was opened for: `Jurist, 2023-Q1`, or of `Jurist` the worst one; undefined without one. */
export const aimedCell = ({ worst, roles }: BalanceView, aim: string): RolePeriod | undefined => {
  const cells = [...worst, ...roles.flatMap((role) => role.cells)];
  const asked = matchKey(aim);
  return (
    cells.find(({ role, period }) => matchKey(`${role}, ${period.key}`) === asked) ??
    cells.find(({ roleKey }) => roleKey === asked)
  );
};
