import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { hours } from "../../domain/quantity";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister, useSpeech } from "../session/use-session";
import { BackTo } from "./BackTo";
import { CompareProgress } from "./CompareProgress";
import { OptionCard } from "./OptionCard";
import { Recommended } from "./Recommended";
import { recommendationWords } from "./option-words";
import { shortRoles, type ShortSpot, shortSpot } from "./short-roles";
import { type Spot, spotKey } from "./spot";
import { useComparison, useDesk } from "./use-desk";
import { useOptionTexts } from "./use-texts";
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
  if (short) return <Options key={spotKey(spot)} spot={spot} short={short} />;
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
  const { compare } = useDesk();
  const key = spotKey(spot);
  const comparison = useComparison(key);
  const isAsked = comparison !== null;
  const work = (): void => void compare(key, portfolio, short.scope);
  useEffect(() => {
    if (!isAsked) work();
    // asked once; when the register changed the person says when to do it again
  }, [isAsked]);
  const state = comparison?.state;
  const recommendation = state?.kind === "compared" ? recommendationWords(words, state.compared) : null;
  const title = [short.role ?? texts.everything, short.period?.key].filter(Boolean).join(", ");
  return (
    <ViewLayout
      title={title}
      foot={state?.kind === "working" && <CompareProgress state={state} done={comparison?.options.length ?? 0} />}
    >
      <BackTo label={texts.back} />
      <Text className={styles.figure}>{texts.lacking(hoursText(hours(short.hours)))}</Text>
      {comparison && comparison.of !== portfolio && <Text>{texts.outdated}</Text>}
      {state?.kind === "failed" && <Text>{texts.failed}</Text>}
      {comparison && state?.kind !== "working" && (comparison.of !== portfolio || state?.kind === "failed") && (
        <Button className={styles.again} onClick={work}>
          {texts.again}
        </Button>
      )}
      <div role="status">
        {state?.kind === "compared" && state.isStopped && <Text block>{texts.stopped}</Text>}
        {recommendation && <Recommended words={recommendation} />}
      </div>
      {comparison && (
        <ul className={styles.cards}>
          {comparison.options.map((each) => (
            <OptionCard
              key={each.option}
              compared={each}
              comparison={comparison}
              isRecommended={each.option === recommendation?.option}
            />
          ))}
        </ul>
      )}
    </ViewLayout>
  );
};
