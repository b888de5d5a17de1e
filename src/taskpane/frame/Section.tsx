import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
});

/** A part of a view under a heading of its own. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
};
