import type { BalanceTotal } from "../domain/balance-view";
import { hoursText, listText } from "./nl-format";
import { balanceTexts as texts } from "./nl-sheets";

/** The usual deceiver said out loud: hours left over in total beside roles that are short. */
export const balanceStatement = ({ balance, unknown, shortageRoles }: BalanceTotal): string => {
  if (balance === null) return texts.noKnown;
  const roles = listText(shortageRoles);
  const said =
    shortageRoles.length === 0
      ? texts.noShortage(hoursText(balance))
      : balance > 0
        ? texts.surplusBesideShortage(hoursText(balance), roles)
        : texts.shortageToo(hoursText(balance), roles);
  return unknown > 0 ? `${said} ${texts.leftOut(unknown)}` : said;
};
