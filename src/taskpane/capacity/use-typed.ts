import type { CapacityUnit, PeriodFigure } from "../../domain/model";
import { amountText } from "../../messages/amount";
import { useLanguage, useSpeech } from "../session/use-session";
import { useCapacityTexts } from "./use-figures";

/** Says what is typed in cells, in the unit of their row: `3 dagen`, or `2023-01: 0,5 fte, 2023-02: p.m.`. */
export const useTyped = (): ((figures: readonly PeriodFigure[], unit: CapacityUnit) => string) => {
  const language = useLanguage();
  const { readingText } = useSpeech();
  const { unitOf } = useCapacityTexts();
  return (figures, unit) =>
    figures
      .map(({ period, figure }) => {
        const said = readingText(figure, (each) => `${amountText(language, each, unit)} ${unitOf[unit]}`);
        return figures.length > 1 ? `${period.key}: ${said}` : said;
      })
      .join(", ");
};
