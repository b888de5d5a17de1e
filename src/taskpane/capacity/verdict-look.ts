import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../domain/role-period";

/** Stands beside the figure, so that a verdict can be told without its colour; what is in balance needs none. */
export const verdictSign: Record<Verdict, string> = { shortage: "▼", tight: "≈", balanced: "", unknown: "?" };

const useStyles = makeStyles({
  base: { color: tokens.colorNeutralForeground1 },
  shortage: { backgroundColor: tokens.colorPaletteRedBackground2, fontWeight: tokens.fontWeightSemibold },
  tight: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  balanced: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground4 },
});

/** The colours of a verdict. */
export const useVerdictLook = (): ((verdict: Verdict) => string) => {
  const styles = useStyles();
  return (verdict) => mergeClasses(styles.base, styles[verdict]);
};
