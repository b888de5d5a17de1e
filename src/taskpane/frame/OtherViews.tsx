import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ViewName } from "../../messages/pane/frame";
import { useFrameTexts, useSession } from "../session/use-session";
import { views } from "../views";

/** A menu of the views whose tab does not fit. */
export const OtherViews = () => {
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
