import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { hours } from "../../domain/quantity";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { Section } from "../frame/Section";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { NotLimiting } from "./NotLimiting";
import { OtherScreens } from "./OtherScreens";
import { shortRoles } from "./short-roles";
import { ShortRoleItem } from "./ShortRoleItem";
import { everySpot, spotKey } from "./spot";
import { useChoiceTexts } from "./use-texts";
import { WrittenBottlenecks } from "./WrittenBottlenecks";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});

/** Where hours lack in the plan of today, largest first, each to choose; and what limits nothing because it is not known. */
export const ShortageScreen = () => {
  const styles = useStyles();
  const texts = useChoiceTexts();
  const { views } = useFrameTexts();
  const { portfolio } = useRegister();
  const short = shortRoles(portfolio);
  const found = portfolioProblem(portfolio);
  const hasShortage = short.roles.length > 0;
  return (
    <ViewLayout
      title={views.choices}
      foot={hasShortage && <ChooseAll total={short.hours} roles={short.roles.length} />}
    >
      <Text>{hasShortage ? texts.intro : texts.none}</Text>
      {found.open === 0 && <Text>{texts.nothingOpen}</Text>}
      {hasShortage && (
        <Section title={texts.bottlenecks}>
          <ul className={styles.list}>
            {short.roles.map((role) => (
              <ShortRoleItem key={role.key} role={role} />
            ))}
          </ul>
        </Section>
      )}
      {short.writtenElsewhere.length > 0 && (
        <Section title={texts.writtenElsewhere}>
          <Caption1>{texts.writtenElsewhereHow}</Caption1>
          <WrittenBottlenecks bottlenecks={short.writtenElsewhere} />
        </Section>
      )}
      <OtherScreens />
      <NotLimiting found={found} />
    </ViewLayout>
  );
};

const ChooseAll = ({ total, roles }: { readonly total: number; readonly roles: number }) => {
  const texts = useChoiceTexts();
  const { hoursText, countedText } = useSpeech();
  const { open } = useSession();
  return (
    <>
      <Caption1>{texts.allOf(countedText(roles, ...texts.roles), hoursText(hours(total)))}</Caption1>
      <Button appearance="primary" onClick={() => open("choices", spotKey(everySpot))}>
        {texts.all}
      </Button>
    </>
  );
};
