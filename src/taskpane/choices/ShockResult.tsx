import { Caption1, Text } from "@fluentui/react-components";
import { hours } from "../../domain/quantity";
import { NOISE } from "../../domain/scenario/problem";
import type { ShockOutcome } from "../../solver/work-out-shock";
import { triangleTexts } from "../../messages/pane/triangle";
import { useLanguage, useRegister } from "../session/use-session";
import { ChangeList } from "./ChangeList";
import type { ShockQuestion } from "./desk";
import { isSameGround } from "./ground";
import { statusText } from "./option-words";
import { ProposalActions } from "./ProposalActions";
import { everySpot } from "./spot";
import { toldText } from "./told-words";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts, useShockTexts, useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

interface Props {
  readonly question: ShockQuestion;
  readonly result: ShockOutcome;
}

/** What gives way to a shock, from when to when, and whose driehoek must be told. */
export const ShockResult = ({ question, result: { answer, outcome, displaced, unplaced } }: Props) => {
  const part = usePartStyles();
  const texts = useShockTexts();
  const talk = useTalkTexts();
  const options = useOptionTexts();
  const { roles } = triangleTexts[useLanguage()];
  const words = useWords();
  const { portfolio } = useRegister();
  const { hoursText, listText } = words;
  const lacks = outcome ? 0 - outcome.levels.shortage : 0;
  const spots = unplaced.map((each) => talk.spot(each.role, each.period, hoursText(hours(each.hours))));
  const adjustments = question.shock.asks
    .filter((each) => !unplaced.includes(each))
    .map((each) => ({ ...each, kind: "capacity" as const, hours: 0 - each.hours }));
  return (
    <div className={part.part}>
      {!isSameGround(question.portfolio, portfolio) && <Text>{options.outdated}</Text>}
      {outcome && (
        <Text weight="semibold">{displaced.length === 0 && lacks <= NOISE ? texts.fits : texts.givesWay}</Text>
      )}
      {lacks > NOISE && <Text>⚠ {texts.lacks(hoursText(hours(lacks)))}</Text>}
      {spots.length > 0 && <Text>⚠ {texts.unplaced(listText(spots))}</Text>}
      <Caption1>{statusText(words, answer)}</Caption1>
      {outcome && displaced.length > 0 && (
        <>
          <ChangeList
            title={texts.displaced}
            changes={outcome.changes}
            note={({ item }) => toldText(listText, texts, roles, item)}
          />
          <Caption1 className={part.muted}>{texts.protectedThere}</Caption1>
        </>
      )}
      {outcome && (
        <ProposalActions
          proposal={{
            ...{ portfolio: question.portfolio, name: question.shock.name, spot: everySpot },
            ...{ option: "own", outcome, adjustments },
          }}
        />
      )}
    </div>
  );
};
