import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { amountText } from "../../messages/amount";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";
import type { Words } from "./option-words";
import { useChoiceTexts, useOptionTexts } from "./use-texts";

/** How what an option brings is said of this register. */
export const useWords = (): Words => {
  const language = useLanguage();
  const { calendar } = portfolioProblem(useRegister().portfolio);
  const speech = useSpeech();
  return {
    ...speech,
    // in the narrow pane an amount would come to stand on another line than its sign
    euroText: (value) => speech.euroText(value).replace(" ", "\u00a0"),
    texts: useOptionTexts(),
    periodWords: useChoiceTexts().periods,
    figureText: (inHours) => amountText(language, inHours, "hours"),
    kind: calendar[0]?.kind ?? "quarter",
  };
};
