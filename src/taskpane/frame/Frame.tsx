import { makeStyles, tokens } from "@fluentui/react-components";
import { BusyBar } from "./BusyBar";
import { Messages } from "./Messages";
import { ViewSwitcher } from "./ViewSwitcher";
import { ViewPanel } from "./ViewPanel";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What stands around every view: the switcher above, what must be told, and what is at work. */
export const Frame = () => {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <ViewSwitcher />
      <BusyBar />
      <Messages />
      <ViewPanel />
    </div>
  );
};
