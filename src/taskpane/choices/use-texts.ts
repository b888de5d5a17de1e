import { besideTexts } from "../../messages/pane/beside";
import { choiceTexts } from "../../messages/pane/choices";
import { optionTexts } from "../../messages/pane/options";
import { recordOptionsTexts } from "../../messages/pane/record-options";
import { scenarioTexts } from "../../messages/pane/scenarios";
import { shockTexts } from "../../messages/pane/shock";
import { talkTexts } from "../../messages/pane/talk";
import { useLanguage } from "../session/use-session";

export const useChoiceTexts = () => choiceTexts[useLanguage()];
export const useOptionTexts = () => optionTexts[useLanguage()];
export const useTalkTexts = () => talkTexts[useLanguage()];
export const useScenarioTexts = () => scenarioTexts[useLanguage()];
export const useShockTexts = () => shockTexts[useLanguage()];
export const useBesideTexts = () => besideTexts[useLanguage()];
export const useRecordTexts = () => recordOptionsTexts[useLanguage()];
