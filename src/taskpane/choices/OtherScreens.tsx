import { Button } from "@fluentui/react-components";
import { Section } from "../frame/Section";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { keptScenarios } from "./scenario-list";
import { besideScreen, scenariosScreen, shockScreen } from "./screens";
import { StartTalk } from "./StartTalk";
import { planTalk } from "./talk";
import { usePartStyles } from "./use-part-styles";
import { useBesideTexts, useChoiceTexts, useScenarioTexts, useShockTexts, useTalkTexts } from "./use-texts";

/** The ways to what else there is about the choices than a tekort. */
export const OtherScreens = () => {
  const part = usePartStyles();
  const texts = useChoiceTexts();
  const talk = useTalkTexts();
  const { countText } = useSpeech();
  const { portfolio } = useRegister();
  const { open } = useSession();
  const screens = [
    [scenariosScreen, useScenarioTexts().open(countText(keptScenarios(portfolio).length))],
    [shockScreen, useShockTexts().open],
    [besideScreen, useBesideTexts().open],
  ] as const;
  return (
    <Section title={texts.others}>
      <StartTalk talk={planTalk} label={talk.fromPlan} />
      {screens.map(([screen, label]) => (
        <Button key={screen} className={part.more} onClick={() => open("choices", screen)}>
          {label}
        </Button>
      ))}
    </Section>
  );
};
