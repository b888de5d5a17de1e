import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", flexShrink: 0, paddingLeft: 0 } });

/** Leads from a screen of Keuzes back to its first one. */
export const BackTo = ({ label }: { readonly label: string }) => {
  const styles = useStyles();
  const { open } = useSession();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<ChevronLeftRegular />}
      className={styles.button}
      onClick={() => open("choices")}
    >
      {label}
    </Button>
  );
};
