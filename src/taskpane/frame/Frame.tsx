import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useSessionState } from "../session/use-session";
import { BusyBar } from "./BusyBar";
import { ViewSwitcher } from "./ViewSwitcher";
import { ViewPanel } from "./ViewPanel";

const Messages = lazy(async () => ({ default: (await import("./Messages")).Messages }));

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    // where colour does not tell a link from a text
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
});

/** What stands around every view: the switcher above, what must be told, and what is at work. */
export const Frame = () => {
  const styles = useStyles();
  const hasMessages = useSessionState(
    ({ changed, isUnaware, notice }) => changed !== null || isUnaware || notice !== null,
  );
  return (
    <div className={styles.frame}>
      <ViewSwitcher />
      <BusyBar />
      <div role="status">
        <Suspense>{hasMessages && <Messages />}</Suspense>
      </div>
      <ViewPanel />
    </div>
  );
};
