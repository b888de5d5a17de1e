import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Where } from "../../domain/issue";
import type { RowId } from "../../domain/model";
import type { ReactionSubject } from "../../domain/reaction-subject";
import type { ReactionCounts } from "../../domain/reactions";
import { reactionTexts } from "../../messages/pane/reactions";
import { useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { openText } from "./open-text";

const useStyles = makeStyles({
  head: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: "inherit" },
  link: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    textAlign: "left",
    minHeight: "24px",
  },
});

interface Props {
  readonly subject: ReactionSubject;
  readonly open: ReactionCounts;
  /** The row of a reaction to it. */
  readonly row: RowId;
}

/** What the reactions below it are about, and how many are open. */
export const SubjectHead = ({ subject, open, row }: Props) => {
  const styles = useStyles();
  const texts = reactionTexts[useLanguage()];
  const { listText, countedText } = useSpeech();
  const { place } = useRegister();
  const { goTo } = useSession();
  const frameTexts = useFrameTexts();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>
        <Link
          as="button"
          className={styles.link}
          title={frameTexts.goTo}
          onClick={() => void goTo(place(placeOf(subject, row)))}
        >
          {titleOf(subject, texts, listText)}
        </Link>
      </h2>
      <Caption1>{openText(open, texts.kinds, countedText)}</Caption1>
    </div>
  );
};

/** Of what is not known, the number that was typed. */
const placeOf = (subject: ReactionSubject, row: RowId): Where => {
  switch (subject.kind) {
    case "initiative":
      return { kind: "row", row: subject.initiative.row, field: "nr" };
    case "choice":
      return { kind: "row", row: subject.choice.row, field: "nr" };
    case "unknown":
    case "none":
      return { kind: "row", row, field: "nr" };
  }
};

/** Of a choice that is geheim, only its number. */
const titleOf = (
  subject: ReactionSubject,
  texts: (typeof reactionTexts)["nl"],
  listText: (parts: readonly string[]) => string,
): string => {
  switch (subject.kind) {
    case "initiative":
      return `${subject.initiative.nr} ${subject.initiative.name}`;
    case "choice": {
      const { nr, title, publicity } = subject.choice;
      return publicity === "secret" ? texts.secret(nr) : `${nr} ${title}`;
    }
    case "unknown":
      return texts.unknown(subject.number, listText(subject.suggestions));
    case "none":
      return texts.without;
  }
};
