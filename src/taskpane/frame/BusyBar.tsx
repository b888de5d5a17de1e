import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useFrameTexts, useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  what: { flexGrow: 1 },
});

/** What takes less than this (ms) is done before anyone would read that it is at work. */
const SOON = 1000;

/** Says what is at work once it takes longer than a moment, how far it is, and lets it be stopped. */
export const BusyBar = () => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const { stop } = useSession();
  const busy = useSessionState((state) => state.busy);
  const isLong = useIsLong(busy !== null);
  if (!busy || !isLong) return <div role="status" />;
  const { what, progress, isStopping } = busy;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Caption1 role="status" className={styles.what}>
          {isStopping ? texts.stopping : what}
          {progress && ` · ${texts.progress(progress.done, progress.of)}`}
        </Caption1>
        <Button size="small" onClick={stop} disabledFocusable={isStopping}>
          {texts.stop}
        </Button>
      </div>
      <ProgressBar aria-label={what} {...(progress && { value: progress.done, max: progress.of })} thickness="medium" />
    </div>
  );
};

const useIsLong = (isBusy: boolean): boolean => {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setIsLong(true), SOON);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return isLong;
};
