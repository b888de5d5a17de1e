import { rankingTexts } from "../../messages/pane/ranking";
import { useLanguage } from "../session/use-session";

export const useRankingTexts = () => rankingTexts[useLanguage()];
