import { Body1, Caption1, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type ReactionFilter, reactionTexts } from "../../messages/pane/reactions";
import { LongList } from "../frame/LongList";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSpeech } from "../session/use-session";
import { MakeReactions } from "./MakeReactions";
import { openText, sumOf } from "./open-text";
import { ReactionItem } from "./ReactionItem";
import { useReactions } from "./use-reactions";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const filters: readonly ReactionFilter[] = ["open", "all"];

/** What people of the MT think of items and choices, to be answered and closed; the table for it where there is none. */
export const ReactionsView = () =>
  useRegister().portfolio.tables.has("reactions") ? <Reactions /> : <MakeReactions />;

const Reactions = () => {
  const styles = useStyles();
  const texts = reactionTexts[useLanguage()];
  const frameTexts = useFrameTexts();
  const { countText, countedText } = useSpeech();
  const { found, portfolio } = useRegister();
  const reactions = useReactions();
  const { open, shown, filter, list, show } = reactions;
  return (
    <ViewLayout title={frameTexts.views.reactions} fills>
      <LongList
        ref={list}
        label={texts.list}
        items={shown}
        keyOf={({ key }) => key}
        height={180}
        head={
          <div className={styles.head}>
            <Text className={styles.figure}>
              {sumOf(open) > 0 ? texts.open(countText(sumOf(open))) : texts.noneOpen}
            </Text>
            <Caption1>{openText(open, texts.kinds, countedText)}</Caption1>
            {found.readOnly && <Caption1>{frameTexts.readOnly}</Caption1>}
            <Select aria-label={texts.show} value={filter} onChange={(_, { value }) => show(value as ReactionFilter)}>
              {filters.map((each) => (
                <option key={each} value={each}>
                  {`${texts.filters[each]} (${countText(each === "open" ? sumOf(open) : portfolio.reactions.length)})`}
                </option>
              ))}
            </Select>
          </div>
        }
        empty={<Body1>{portfolio.reactions.length > 0 ? texts.allClosed : texts.noneYet}</Body1>}
      >
        {(entry) => <ReactionItem entry={entry} {...reactions} />}
      </LongList>
    </ViewLayout>
  );
};
