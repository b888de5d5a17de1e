import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { amountText } from "../../messages/amount";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";
import type { Words } from "./option-words";
import { useChoiceTexts, useOptionTexts } from "./use-texts";

/** How what an option brings is said of this register. */
export const useWords = (): Words => {
  const language = useLanguage();
  const { calendar } = portfolioProblem(useRegister().portfolio);
  return {
    ...useSpeech(),
    texts: useOptionTexts(),
    periodWords: useChoiceTexts().periods,
    figureText: (inHours) => amountText(language, inHours, "hours"),
    kind: calendar[0]?.kind ?? "quarter",
  };
};
