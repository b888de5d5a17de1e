import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", flexShrink: 0, paddingLeft: 0 } });

interface Props {
  readonly label: string;
  /** The screen that it leads to; without, the first one. */
  readonly aim?: string | undefined;
}

/** Leads from a screen of Keuzes back to the one before it. */
export const BackTo = ({ label, aim }: Props) => {
  const styles = useStyles();
  const { open } = useSession();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<ChevronLeftRegular />}
      className={styles.button}
      onClick={() => open("choices", aim)}
    >
      {label}
    </Button>
  );
};
