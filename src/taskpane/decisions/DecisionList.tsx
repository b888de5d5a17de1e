import { makeStyles, SearchBox, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { LongList } from "../frame/LongList";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister } from "../session/use-session";
import { decisionEntries, type DecisionEntry, entryKey, entryNumber } from "./decision-entries";
import { DecisionRow } from "./DecisionRow";
import { MadeSheets } from "./MadeSheets";
import { MakeFoot } from "./MakeFoot";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

const useStyles = makeStyles({
  search: { maxWidth: "none", minWidth: 0, flexShrink: 0 },
  group: { margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly making: ReturnType<typeof useMaking>;
  /** The numbers that are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Every choice and item, to choose from and to look at. */
export const DecisionList = ({ making, chosen, onChoose }: Props) => {
  const styles = useStyles();
  const texts = useDecisionTexts();
  const title = useFrameTexts().views.decisions;
  const { portfolio, on } = useRegister();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const entries = useMemo(() => decisionEntries(portfolio, on, sought), [portfolio, on, sought]);
  const choose = (number: string, isChosen: boolean): void => {
    const others = [...chosen].filter((each) => each !== number);
    onChoose(new Set(isChosen ? [...others, number] : others));
  };
  const draw = (entry: DecisionEntry): ReactNode =>
    entry.kind === "choice" || entry.kind === "item" ? (
      <DecisionRow entry={entry} isChosen={chosen.has(entryNumber(entry))} onChoose={choose} />
    ) : (
      <Subtitle2 as="h2" block className={styles.group}>
        {texts[entry.kind]}
      </Subtitle2>
    );
  return (
    <ViewLayout title={title} fills foot={<MakeFoot chosen={[...chosen]} making={making} />}>
      <SearchBox
        className={styles.search}
        placeholder={texts.search}
        aria-label={texts.searchHow}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <LongList
        label={texts.list}
        items={entries}
        keyOf={entryKey}
        height={72}
        head={
          <>
            <MadeSheets sheets={making.made} />
            {entries.length === 0 && <Text>{sought === "" ? texts.nothing : texts.nothingFound}</Text>}
          </>
        }
      >
        {draw}
      </LongList>
    </ViewLayout>
  );
};
