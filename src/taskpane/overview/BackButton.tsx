import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { tableTexts } from "../../messages/pane/tables";
import { useLanguage, useSession } from "../session/use-session";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", flexShrink: 0, paddingLeft: 0 } });

/** Leads from a screen of Overzicht back to its first one. */
export const BackButton = () => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const { open } = useSession();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ChevronLeftRegular />}
      className={styles.button}
      onClick={() => open("overview")}
    >
      {texts.back}
    </Button>
  );
};
