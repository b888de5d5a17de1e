import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  fills: { overflowY: "hidden" },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The one main thing to do here, with what must be known before it; always in reach below the content. */
  readonly foot?: ReactNode;
  /** The content scrolls itself, as a long list does. */
  readonly fills?: boolean;
}

/** The form of every view: its title, its content, and its main action. */
export const ViewLayout = ({ title, children, foot, fills = false }: Props) => {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.content, fills && styles.fills)}>
        <Subtitle2 as="h1" className={styles.title}>
          {title}
        </Subtitle2>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
};
