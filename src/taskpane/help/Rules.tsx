import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { helpTexts } from "../../messages/pane/help";
import type { RuleCode } from "../../domain/rule-codes";
import { ruleMeanings } from "../../messages/pane/help-rules";
import { useLanguage } from "../session/use-session";
import { matchingRules } from "./matching-rules";

const useStyles = makeStyles({
  rules: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rule: { display: "flex", gap: tokens.spacingHorizontalM },
  code: { fontWeight: tokens.fontWeightSemibold, minWidth: "36px", whiteSpace: "nowrap" },
  meaning: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** Every rule with what it asks, and a search among them. */
export const Rules = () => {
  const styles = useStyles();
  const language = useLanguage();
  const texts = helpTexts[language];
  const [search, setSearch] = useState("");
  const rules = Object.entries(ruleMeanings[language]) as [RuleCode, string][];
  const found = matchingRules(rules, search);
  return (
    <>
      <Text>{texts.rulesIntro}</Text>
      <Field label={texts.search} validationMessageIcon={null} validationState="none">
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text role="status">{texts.rulesFound(found.length)}</Text>
      <dl className={styles.rules}>
        {found.map(([code, meaning]) => (
          <div key={code} className={styles.rule}>
            <dt className={styles.code}>{code}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
