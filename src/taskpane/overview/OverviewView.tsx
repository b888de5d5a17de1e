import { Caption1 } from "@fluentui/react-components";
import { overviewTexts } from "../../messages/pane/overview";
import { ViewLayout } from "../frame/ViewLayout";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";

/** Whether this workbook is a register, and if so its state in one glance; each figure leads to its view. */
export const OverviewView = () => {
  const texts = overviewTexts[useLanguage()];
  const { dayText } = useSpeech();
  const { portfolio, on } = useRegister();
  return (
    <ViewLayout title={texts.title(portfolio.settings.municipality)}>
      <Caption1>{texts.asOf(dayText(on))}</Caption1>
    </ViewLayout>
  );
};
