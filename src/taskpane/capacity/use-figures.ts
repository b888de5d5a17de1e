import { useMemo } from "react";
import type { Period } from "../../domain/period";
import type { Hours } from "../../domain/quantity";
import { amountText } from "../../messages/amount";
import { capacityTexts } from "../../messages/pane/capacity";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";
import { type FigureName, type Shown, type ShownFigure, shownFigure, type Sums } from "./shown-figure";

export const useCapacityTexts = () => capacityTexts[useLanguage()];

/** How the figures of a role-period are said: short in a cell, and in full with their unit. */
export interface Figures {
  readonly short: (sums: Sums, period: Period) => string;
  readonly full: (sums: Sums, period: Period, figure?: FigureName) => string;
  /** Hours of a part, such as one item's; null is unknown. */
  readonly part: (inHours: Hours | null, period: Period) => string;
}

/** How figures are said in the unit that is shown, and with the hours of the register's settings. */
export const useFigures = ({ figure, unit }: Pick<Shown, "figure" | "unit">): Figures => {
  const language = useLanguage();
  const texts = useCapacityTexts();
  const { percentText } = useSpeech();
  const { settings } = useRegister().portfolio;
  return useMemo(() => {
    const say = (shown: ShownFigure, behind: string): string => {
      switch (shown.kind) {
        case "amount":
          return `${amountText(language, shown.amount, unit, shown.isBalance)}${behind}`;
        case "share":
          return percentText(shown.share);
        case "notApplicable":
          return texts.notApplicable;
        case "unknown":
          return texts.unknown;
      }
    };
    return {
      short: (sums, period) => {
        const shown = shownFigure(sums, period, { figure, unit }, settings);
        return shown.kind === "unknown" ? "" : say(shown, "");
      },
      full: (sums, period, of = figure) =>
        say(shownFigure(sums, period, { figure: of, unit }, settings), ` ${texts.unitOf[unit]}`),
      part: (inHours, period) =>
        say(
          shownFigure({ supply: inHours, demand: null, balance: null }, period, { figure: "supply", unit }, settings),
          ` ${texts.unitOf[unit]}`,
        ),
    };
  }, [language, texts, percentText, settings, figure, unit]);
};
