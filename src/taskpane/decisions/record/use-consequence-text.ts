import type { Consequence } from "../../../domain/decided/decision-consequences";
import type { Status } from "../../../domain/model";
import { financeWord, natureWord } from "../../../messages/workbook-words";
import { useSpeech } from "../../session/use-session";
import { useRecordTexts } from "./use-texts";

/** Says what a consequence changes, beside what stands there now. */
export const useConsequenceText = (): ((consequence: Consequence) => string) => {
  const texts = useRecordTexts();
  const { dayText, euroText, listText, readingText } = useSpeech();
  return (consequence) => {
    const { nr, name, status, end } = consequence.initiative;
    const item = `${nr} ${name}`;
    switch (consequence.kind) {
      case "status":
        return texts.status(item, consequence.to, labelOf(status) ?? texts.noStatus);
      case "end":
        return texts.end(item, dayText(consequence.to), dayText(end));
      case "money":
        return texts.money(
          item,
          `${financeWord[consequence.row]} ${natureWord[consequence.nature]}`,
          listText(consequence.amounts.map(({ year, amount }) => texts.amount(year, readingText(amount, euroText)))),
          consequence.source,
        );
    }
  };
};

const labelOf = (status: Status): string | null => ("label" in status ? status.label : null);
