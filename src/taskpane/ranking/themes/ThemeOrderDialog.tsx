import { Dialog, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useThemeTexts } from "../use-texts";
import { ThemeOrderForm, type ThemeOrderProps } from "./ThemeOrderForm";

/** Asks in which order the themes come, and why. */
export const ThemeOrderDialog = ({ themes, onClose }: ThemeOrderProps) => {
  const texts = useThemeTexts();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <ThemeOrderForm themes={themes} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
