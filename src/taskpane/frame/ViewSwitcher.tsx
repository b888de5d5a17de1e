import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ViewName } from "../../messages/pane/frame";
import { useFrameTexts, useSession, useSessionState } from "../session/use-session";
import { views } from "../views";
import { panelId, tabId } from "./ids";

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
    <div className={styles.line}>
      <Overflow minimumVisible={2} padding={36}>
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
          <OtherViews />
        </div>
      </Overflow>
    </div>
  );
};

const OtherViews = () => {
  const texts = useFrameTexts();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={ref}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={texts.more(overflowCount)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map(({ name }) => (
            <OtherView key={name} name={name} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

const OtherView = ({ name }: { readonly name: ViewName }) => {
  const { open } = useSession();
  const texts = useFrameTexts();
  return useIsOverflowItemVisible(name) ? null : <MenuItem onClick={() => open(name)}>{texts.views[name]}</MenuItem>;
};
