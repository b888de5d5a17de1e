import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { hours } from "../../domain/quantity";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { BackTo } from "./BackTo";
import { CompareProgress } from "./CompareProgress";
import { isSameGround } from "./ground";
import { OptionCard } from "./OptionCard";
import { recommendationWords } from "./option-words";
import { Recommended } from "./Recommended";
import { recordScreen } from "./screens";
import { shortRoles, type ShortSpot, shortSpot } from "./short-roles";
import { type Spot, spotKey } from "./spot";
import { useDesk, useJob } from "./use-desk";
import { useSpotName } from "./use-spot-name";
import { useOptionTexts, useRecordTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  cards: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    alignItems: "start",
  },
  again: { alignSelf: "flex-start" },
});

/** What can be done about what was chosen: the options beside each other, each worked out as soon as this is opened. */
export const OptionsScreen = ({ spot }: { readonly spot: Spot }) => {
  const texts = useOptionTexts();
  const { portfolio } = useRegister();
  const short = shortSpot(shortRoles(portfolio), spot);
  if (short) return <Options spot={spot} short={short} />;
  return (
    <ViewLayout title={texts.everything}>
      <BackTo label={texts.back} />
      <Text>{texts.gone}</Text>
    </ViewLayout>
  );
};

const Options = ({ spot, short }: { readonly spot: Spot; readonly short: ShortSpot }) => {
  const styles = useStyles();
  const texts = useOptionTexts();
  const words = useWords();
  const { hoursText } = useSpeech();
  const { portfolio } = useRegister();
  const { comparison } = useDesk();
  const { question, stage } = useJob(comparison);
  const title = useSpotName(spot);
  const key = spotKey(spot);
  const isAsked = question?.key === key;
  const work = (): void => void comparison.ask({ key, portfolio, scope: short.scope });
  useEffect(() => {
    // asked once; when the register changed, the person says when to do it again
    if (!isAsked) work();
  }, [isAsked]);
  if (!isAsked) return null;

  const compared = stage.kind === "done" ? stage.result : null;
  const recommendation = compared ? recommendationWords(words, compared) : null;
  const options = compared?.options ?? (stage.kind === "working" ? stage.progress?.options : null) ?? [];
  const isOutdated = stage.kind !== "working" && !isSameGround(question.portfolio, portfolio);
  const mayAgain = isOutdated || stage.kind === "failed" || (stage.kind === "done" && stage.isStopped);
  return (
    <ViewLayout
      title={title}
      foot={stage.kind === "working" ? <CompareProgress {...stage} /> : compared && !isOutdated && <RecordFoot />}
    >
      <BackTo label={texts.back} />
      <Text className={styles.figure}>{texts.lacking(hoursText(hours(short.hours)))}</Text>
      {isOutdated && <Text>{texts.outdated}</Text>}
      {stage.kind === "failed" && <Text>{texts.failed}</Text>}
      {mayAgain && (
        <Button className={styles.again} onClick={work}>
          {texts.again}
        </Button>
      )}
      <div role="status">
        {stage.kind === "done" && stage.isStopped && <Text block>{texts.stopped}</Text>}
        {recommendation && <Recommended words={recommendation} />}
      </div>
      <ul className={styles.cards}>
        {options.map((each) => (
          <OptionCard
            key={each.option}
            spot={spot}
            portfolio={question.portfolio}
            compared={each}
            hire={compared?.hire ?? []}
            isRecommended={each.option === recommendation?.option}
          />
        ))}
      </ul>
    </ViewLayout>
  );
};

const RecordFoot = () => {
  const texts = useRecordTexts();
  const { open } = useSession();
  return (
    <>
      <Caption1>{texts.openHow}</Caption1>
      <Button appearance="primary" onClick={() => open("choices", recordScreen)}>
        {texts.open}
      </Button>
    </>
  );
};
