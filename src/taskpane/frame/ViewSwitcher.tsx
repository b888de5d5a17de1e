import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ViewName } from "../../messages/pane/frame";
import { useFrameTexts, useSession, useSessionState } from "../session/use-session";
import { views } from "../views";
import { panelId, tabId } from "./ids";

/** The tabs are drawn first; what a menu needs is much, and comes right after. */
const OtherViews = lazy(async () => ({ default: (await import("./OtherViews")).OtherViews }));

const useStyles = makeStyles({
  // Excel lays a menu of its own over the upper right corner
  row: { display: "flex", alignItems: "center", paddingRight: "36px", minWidth: 0, overflow: "hidden", flexShrink: 0 },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The tabs of the views that fit, the one that is shown always among them, and a menu of the others. */
export const ViewSwitcher = () => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const { open } = useSession();
  const shown = useSessionState(({ view }) => view);
  return (
    <header className={styles.line}>
      <Overflow minimumVisible={1} padding={36}>
        <div className={styles.row}>
          <TabList
            size="small"
            selectedValue={shown}
            onTabSelect={(_, { value }) => open(value as ViewName)}
            aria-label={texts.switcher}
          >
            {views.map(({ name }) => (
              <OverflowItem key={name} id={name} priority={name === shown ? 2 : 1}>
                <Tab value={name} id={tabId(name)} aria-controls={panelId}>
                  {texts.views[name]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <Suspense>
            <OtherViews />
          </Suspense>
        </div>
      </Overflow>
    </header>
  );
};
