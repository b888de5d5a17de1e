import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  left: {
    height: "100%",
    backgroundColor: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** How much of a tekort is left, as a bar; what it shows is also said in words. */
export const ShareBar = ({ share }: { readonly share: number }) => {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.left} style={{ width: `${100 * share}%` }} />
    </div>
  );
};
