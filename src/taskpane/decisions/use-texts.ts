import { decisionTexts } from "../../messages/pane/decisions";
import { useLanguage } from "../session/use-session";

export const useDecisionTexts = () => decisionTexts[useLanguage()];
