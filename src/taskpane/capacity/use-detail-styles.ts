import { makeStyles, tokens } from "@fluentui/react-components";

/** The form that the lists below a chosen cell share. */
export const useDetailStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: { minHeight: "24px", textAlign: "start", overflowWrap: "anywhere" },
  figure: { marginLeft: "auto", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});
