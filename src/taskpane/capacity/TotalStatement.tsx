import { Text } from "@fluentui/react-components";
import type { BalanceTotal } from "../../domain/balance-view";
import { useSpeech } from "../session/use-session";
import { useCapacityTexts } from "./use-figures";

/** What a sum over roles hides: hours left over in total beside roles that are short, and what was not known. */
export const TotalStatement = ({ balance, shortageRoles, unknown }: BalanceTotal) => {
  const texts = useCapacityTexts();
  const { hoursText, someText } = useSpeech();
  const roles = someText(shortageRoles, ROLES_NAMED);
  const said = (): string => {
    if (balance === null) return texts.noKnown;
    if (shortageRoles.length === 0) return texts.noShortage(hoursText(balance));
    return balance > 0
      ? texts.surplusBesideShortage(hoursText(balance), roles)
      : texts.shortageToo(hoursText(balance), roles);
  };
  return <Text>{unknown > 0 && balance !== null ? `${said()} ${texts.leftOut(unknown)}` : said()}</Text>;
};

const ROLES_NAMED = 8;
