import { recordTexts } from "../../../messages/pane/record";
import { useLanguage } from "../../session/use-session";

export const useRecordTexts = () => recordTexts[useLanguage()];
