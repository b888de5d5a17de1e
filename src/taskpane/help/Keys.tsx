import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { helpTexts, paneKeys } from "../../messages/pane/help";
import { useLanguage } from "../session/use-session";

const useStyles = makeStyles({
  keys: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

/** What can be done here without a mouse. */
export const Keys = () => {
  const styles = useStyles();
  const { keysIntro, keys } = helpTexts[useLanguage()];
  return (
    <>
      <Text>{keysIntro}</Text>
      <dl className={styles.keys}>
        {(Object.keys(paneKeys) as (keyof typeof paneKeys)[]).map((id) => (
          <div key={id}>
            <dt className={styles.key}>{paneKeys[id]}</dt>
            <dd className={styles.does}>{keys[id]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
