import { makeStyles, SearchBox, Subtitle2, Switch, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { LongList } from "../frame/LongList";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister } from "../session/use-session";
import { BackTo } from "./BackTo";
import { BestAnswer } from "./BestAnswer";
import { FreedomChoice } from "./FreedomChoice";
import { HoursForm } from "./HoursForm";
import { HoursLetIn } from "./HoursLetIn";
import type { Proposal } from "./proposal";
import { ProposalActions } from "./ProposalActions";
import { SettledList } from "./SettledList";
import { StandingPart } from "./StandingPart";
import { spotKey } from "./spot";
import { type TalkEntry, talkItems } from "./talk-items";
import { TalkItem } from "./TalkItem";
import { useTalk } from "./use-talk";
import { useSpotName } from "./use-spot-name";
import { useOptionTexts, useScenarioTexts, useTalkTexts } from "./use-texts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  search: { maxWidth: "none", minWidth: 0 },
});

/** A talk about the choices: what is settled, how things stand at once, and what is best with it soon after. */
export const TalkScreen = () => {
  const styles = useStyles();
  const texts = useTalkTexts();
  const scenarios = useScenarioTexts();
  const options = useOptionTexts();
  const { portfolio } = useRegister();
  const view = useTalk();
  const [search, setSearch] = useState("");
  const [onlyConcerned, setOnlyConcerned] = useState(true);
  const { talk, settled, standing, outcome } = view;
  const { spot, option, adjustments } = talk;
  const base = option === null || adjustments.length > 0 ? null : option;
  const proposal: Proposal = {
    ...{ portfolio, spot, outcome, adjustments, option: base ?? "own" },
    name: scenarios.nameOf(base ? options.names[base] : texts.title, useSpotName(spot)),
  };
  const sought = useDeferredValue(search);
  const entries = useMemo(
    () =>
      talkItems({
        found: portfolioProblem(portfolio),
        concerned: settled.question.concerned,
        changes: outcome.changes,
        choice: standing.choice,
        search: sought,
        onlyConcerned,
      }),
    [portfolio, settled, outcome, standing, sought, onlyConcerned],
  );
  return (
    <ViewLayout title={texts.title} fills foot={<ProposalActions proposal={proposal} isMain />}>
      <LongList
        label={texts.items}
        items={entries}
        keyOf={({ item }: TalkEntry) => item.row}
        height={110}
        head={
          <div className={styles.head}>
            <BackTo label={texts.back} aim={talk.option === null ? undefined : spotKey(talk.spot)} />
            <StandingPart view={view} />
            <BestAnswer view={view} />
            <SettledList view={view} />
            <HoursForm view={view} />
            <FreedomChoice view={view} />
            <HoursLetIn view={view} />
            <Subtitle2 as="h2" className={styles.title}>
              {texts.items}
            </Subtitle2>
            <SearchBox
              className={styles.search}
              aria-label={texts.search}
              placeholder={texts.search}
              value={search}
              onChange={(_, { value }) => setSearch(value)}
            />
            <Switch
              label={texts.onlyConcerned}
              checked={onlyConcerned}
              onChange={(_, { checked }) => setOnlyConcerned(checked)}
            />
          </div>
        }
        empty={<Text>{texts.noItems}</Text>}
      >
        {(entry) => <TalkItem entry={entry} view={view} />}
      </LongList>
    </ViewLayout>
  );
};
