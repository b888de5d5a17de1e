import { Caption1, Link, makeStyles, Text } from "@fluentui/react-components";
import type { Initiative } from "../../domain/model";
import type { BestWithinMeans } from "../../solver/best-within-means";
import { Section } from "../frame/Section";
import { useFrameTexts, useRegister, useSession } from "../session/use-session";
import { besideWords } from "./beside-words";
import { statusText } from "./option-words";
import { usePartStyles } from "./use-part-styles";
import { useBesideTexts, useOptionTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({ link: { textAlign: "start", minHeight: "24px" } });

/** Both choices in words, and the items in which they differ. */
export const BesideResult = ({ result: { answer, beside } }: { readonly result: BestWithinMeans }) => {
  const texts = useBesideTexts();
  const options = useOptionTexts();
  const words = useWords();
  if (!beside || !("choice" in answer))
    return <Text>{answer.status === "infeasible" ? texts.none : statusText(words, answer)}</Text>;
  const said = besideWords(words, texts, options.items, beside, answer.choice);
  return (
    <>
      <Text weight="semibold">{said.difference}</Text>
      <Section title={texts.ranked}>
        <Caption1>{texts.rankedHow}</Caption1>
        <Text>{said.ranked}</Text>
      </Section>
      <Section title={texts.best}>
        <Caption1>{texts.bestHow}</Caption1>
        <Text>{said.best}</Text>
        <Caption1>{statusText(words, answer)}</Caption1>
      </Section>
      <Items title={texts.onlyInBest} items={beside.onlyInBest} />
      <Items title={texts.onlyInRanked} items={beside.onlyInRanked} />
    </>
  );
};

const Items = ({ title, items }: { readonly title: string; readonly items: readonly Initiative[] }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const frame = useFrameTexts();
  const { goTo } = useSession();
  const { place } = useRegister();
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={part.list}>
        {items.map(({ row, nr, name }) => (
          <li key={row}>
            <Link
              as="button"
              className={styles.link}
              title={frame.goTo}
              onClick={() => void goTo(place({ kind: "row", row, field: "name" }))}
            >
              {nr} {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
