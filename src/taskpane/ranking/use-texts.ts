import { pairwiseTexts } from "../../messages/pane/pairwise";
import { rankingTexts } from "../../messages/pane/ranking";
import { scorerTexts } from "../../messages/pane/scorers";
import { themeTexts } from "../../messages/pane/themes";
import { useLanguage } from "../session/use-session";

export const useRankingTexts = () => rankingTexts[useLanguage()];
export const useThemeTexts = () => themeTexts[useLanguage()];
export const useScorerTexts = () => scorerTexts[useLanguage()];
export const usePairwiseTexts = () => pairwiseTexts[useLanguage()];
