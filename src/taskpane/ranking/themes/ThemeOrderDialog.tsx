import { Dialog, DialogBody, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import { useThemeTexts } from "../use-texts";
import { ThemeOrderForm, type ThemeOrderProps } from "./ThemeOrderForm";

const useStyles = makeStyles({ title: { overflowWrap: "anywhere" } });

/** Asks in which order the themes come, and why. */
export const ThemeOrderDialog = ({ themes, onClose }: ThemeOrderProps) => {
  const styles = useStyles();
  const texts = useThemeTexts();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>{texts.title}</DialogTitle>
          <ThemeOrderForm themes={themes} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
