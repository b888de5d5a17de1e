import { Caption1, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useFrameTexts, useRegister, useSession } from "../session/use-session";
import { changeWords } from "./change-words";
import { pinText } from "./pin-words";
import { pinChoices, settledKey, withPin } from "./talk";
import type { TalkEntry } from "./talk-items";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";
import { WhyNot } from "./WhyNot";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start", minHeight: "24px", alignSelf: "flex-start" },
});

interface Props {
  readonly entry: TalkEntry;
  readonly view: TalkView;
}

/** One item of a talk: what happens to it as it stands, what can be settled about it, and why it is not done. */
export const TalkItem = ({ entry: { item, at, candidate, change, isDone }, view }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTalkTexts();
  const frame = useFrameTexts();
  const words = useWords();
  const { goTo } = useSession();
  const { place } = useRegister();
  const { talk, adjust } = view;
  const choices = pinChoices(item.id, candidate);
  const choose = (key: string): void =>
    adjust(withPin(talk.adjustments, item.id, choices.find((each) => each.key === key)?.pin ?? null));
  return (
    <div className={styles.row}>
      <Link
        as="button"
        className={styles.link}
        title={frame.goTo}
        onClick={() => void goTo(place({ kind: "row", row: item.row, field: "name" }))}
      >
        {item.nr} {item.name}
      </Link>
      <Caption1 className={part.muted}>{texts.now(change ? changeWords(words, change) : texts.isDone)}</Caption1>
      <Select
        className={part.input}
        size="small"
        aria-label={texts.happens(item.nr)}
        value={settledKey(talk.adjustments, item.id)}
        onChange={(_, { value }) => choose(value)}
      >
        {choices.map(({ key, pin }) => (
          <option key={key} value={key}>
            {pinText({ words, talk: texts }, pin)}
          </option>
        ))}
      </Select>
      {!isDone && <WhyNot item={item} at={at} view={view} />}
    </div>
  );
};
