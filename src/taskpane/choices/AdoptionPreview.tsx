import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Adoption } from "../../actions/adoption";
import { groupBy } from "../../domain/group-by";
import { hours } from "../../domain/quantity";
import { formulaTexts } from "../../messages/pane/formulas";
import { FormulaState } from "../frame/FormulaNotes";
import { Section } from "../frame/Section";
import { formulaBelow, type Formulas } from "../frame/use-formulas";
import { useLanguage, useRegister, useSpeech } from "../session/use-session";
import { type AdoptionSpoken, columnTexts, editGroups, noteText } from "./adoption-words";
import { EditTable } from "./EditTable";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts, useScenarioTexts, useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

const SHOWN_FIRST = 10;
const SHOWN_MORE = 20;

interface Props {
  readonly adoption: Adoption;
  readonly formulas: Formulas;
}

/** Every cell, column and row that is written, and what a person must know of it. */
export const AdoptionPreview = ({ adoption, formulas }: Props) => {
  const part = usePartStyles();
  const texts = useScenarioTexts();
  const options = useOptionTexts();
  const { hoursText, countText } = useSpeech();
  const { found, portfolio, tables } = useRegister();
  const spoken: AdoptionSpoken = {
    ...{ words: useWords(), texts, talk: useTalkTexts(), formulas: formulaTexts[useLanguage()] },
    date1904: found.date1904,
  };
  const [count, setCount] = useState(SHOWN_FIRST);
  const items = [...groupBy(adoption.edits, ({ nr }) => nr)];
  const ofSupply = groupBy(adoption.columns, ({ table }) => table === tables.get("supply")?.name);
  const left = Math.min(SHOWN_MORE, items.length - count);
  return (
    <>
      {adoption.notes.length > 0 && (
        <Section title={texts.notes}>
          <ul className={part.bullets}>
            {adoption.notes.map((note) => (
              <li key={note.kind}>{noteText(spoken, note)}</li>
            ))}
          </ul>
        </Section>
      )}
      {items.length > 0 && (
        <Section title={texts.edits}>
          <FormulaState formulas={formulas} />
          {items.slice(0, count).map(([nr, edits]) => (
            <div key={nr} className={part.part}>
              <Subtitle2 as="h3" className={part.title}>
                {[nr, portfolio.initiatives.find((item) => item.nr === nr)?.name].filter(Boolean).join(" ")}
              </Subtitle2>
              {editGroups(spoken, edits, (change) => formulaBelow(formulas, change)).map((group) => (
                <EditTable key={group.where} group={group} />
              ))}
            </div>
          ))}
          {left > 0 && (
            <Button className={part.more} size="small" onClick={() => setCount(count + SHOWN_MORE)}>
              {options.more(countText(left))}
            </Button>
          )}
          {columnTexts(spoken, ofSupply.get(false) ?? []).map((each) => (
            <Text key={each}>{each}</Text>
          ))}
        </Section>
      )}
      {adoption.hired.length > 0 && (
        <Section title={texts.hired}>
          <ul className={part.list}>
            {adoption.hired.map(({ role, period, hours: each }) => (
              <li key={`${role} ${period.key}`}>{texts.hiredLine(role, period.key, hoursText(hours(each)))}</li>
            ))}
          </ul>
          {[texts.hiredCounts, ...columnTexts(spoken, ofSupply.get(true) ?? [])].map((each) => (
            <Text key={each}>{each}</Text>
          ))}
        </Section>
      )}
    </>
  );
};
