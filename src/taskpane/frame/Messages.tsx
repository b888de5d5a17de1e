import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useFrameTexts, useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  messages: { padding: `0 ${tokens.spacingHorizontalS}`, flexShrink: 0 },
  bar: { marginTop: tokens.spacingVerticalS },
});

/** What must be told about the workbook and about the last thing that was done; read aloud without taking the focus. */
export const Messages = () => {
  const styles = useStyles();
  return (
    <MessageBarGroup className={styles.messages}>
      <ChangedMessage />
      <NoticeMessage />
    </MessageBarGroup>
  );
};

const ChangedMessage = () => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const { refresh } = useSession();
  const changed = useSessionState((state) => state.changed);
  const isUnaware = useSessionState((state) => state.isUnaware);
  if (!changed && !isUnaware) return null;
  return (
    <MessageBar intent={changed ? "warning" : "info"} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {changed === null ? texts.unaware : changed === "other" ? texts.changedByOther : texts.changed}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void refresh()}>{texts.refresh}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

const NoticeMessage = () => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const { say } = useSession();
  const notice = useSessionState((state) => state.notice);
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={() => say(null)}
          />
        }
      />
    </MessageBar>
  );
};
