import { roundTexts } from "../../messages/pane/rounds";
import { useLanguage } from "../session/use-session";

export const useRoundTexts = () => roundTexts[useLanguage()];
