import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { margin: 0, display: "inline", fontSize: tokens.fontSizeBase300 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the help that is unfolded when it is wanted. */
export const HelpSection = ({ title, isOpen = false, children }: Props) => {
  const styles = useStyles();
  return (
    <details className={styles.section} open={isOpen}>
      <summary tabIndex={0} className={styles.summary}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
