import { Caption1 } from "@fluentui/react-components";
import { roundCounts } from "../../messages/pane/rounds";
import { Section } from "../frame/Section";
import { useLanguage, useSessionState, useSpeech } from "../session/use-session";
import { useRoundTexts } from "./use-texts";

/** How often Excel told of a change by somebody else, since the pane was opened: by whom, it does not tell. */
export const OtherAuthors = () => {
  const texts = useRoundTexts();
  const language = useLanguage();
  const { countedText } = useSpeech();
  const count = useSessionState(({ byOthers }) => byOthers);
  const since = useSessionState(({ openedAt }) => openedAt).toLocaleTimeString(language === "nl" ? "nl-NL" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <Section title={texts.others}>
      <Caption1>
        {count === 0
          ? texts.othersNone(since)
          : texts.othersSome(countedText(count, ...roundCounts[language].changes), since)}
      </Caption1>
    </Section>
  );
};
