import { choiceTexts } from "../../messages/pane/choices";
import { optionTexts } from "../../messages/pane/options";
import { useLanguage } from "../session/use-session";

export const useChoiceTexts = () => choiceTexts[useLanguage()];
export const useOptionTexts = () => optionTexts[useLanguage()];
