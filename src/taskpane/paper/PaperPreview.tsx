import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { Paper } from "../../workbook/paper/paper";
import { previewOf, type PreviewPart } from "./preview";

const useStyles = makeStyles({
  title: { margin: 0 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, paddingTop: tokens.spacingVerticalS },
  part: { margin: 0 },
  value: { margin: 0, paddingLeft: tokens.spacingHorizontalM },
  muted: { color: tokens.colorNeutralForeground3 },
  said: { whiteSpace: "pre-line" },
});

interface Props {
  readonly heading: string;
  readonly paper: Paper;
}

/** What a paper will say, as text that fits the pane; always in Dutch, as the paper is. */
export const PaperPreview = ({ heading, paper }: Props) => {
  const styles = useStyles();
  const parts = useMemo(() => previewOf(paper), [paper]);
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.title}>
        {heading}
      </Subtitle2>
      <div className={styles.sheet} lang="nl">
        {parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </div>
    </section>
  );
};

const Part = ({ part }: { readonly part: PreviewPart }): ReactNode => {
  const styles = useStyles();
  switch (part.kind) {
    case "title":
    case "heading":
      return (
        <Text as="h3" block weight="semibold" className={styles.heading}>
          {part.text}
        </Text>
      );
    case "subheading":
      return (
        <Text as="h4" block weight="medium" className={styles.part}>
          {part.text}
        </Text>
      );
    case "warning":
      return <Text weight="semibold">{part.text}</Text>;
    case "text":
      return <Text className={styles.said}>{part.text}</Text>;
    case "labelled":
      return (
        <p className={styles.part}>
          <Caption1 block className={styles.muted}>
            {part.label}
          </Caption1>
          <Text className={styles.said}>{part.text}</Text>
        </p>
      );
    case "table":
      return (
        <div>
          <Caption1 block className={styles.muted}>
            {part.label}
          </Caption1>
          {part.values.map(({ column, text }, at) => (
            <p key={at} className={styles.value}>
              {column}: {text}
            </p>
          ))}
        </div>
      );
  }
};
