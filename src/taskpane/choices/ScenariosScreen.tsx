import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { settledOutcome, settle } from "../../domain/scenario/settled";
import { freedoms } from "../../domain/scenario/options";
import { mostSideBySide } from "../../domain/scenario/side-by-side";
import { planOf } from "../../domain/scenario/plan";
import type { Portfolio } from "../../domain/portfolio";
import { Section } from "../frame/Section";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister, useSession } from "../session/use-session";
import { BackTo } from "./BackTo";
import type { Compared } from "./measures";
import { MeasureList } from "./MeasureList";
import { SheetFoot } from "./SheetFoot";
import { ScenarioCard } from "./ScenarioCard";
import { keptScenarios, workedScenario } from "./scenario-list";
import { useOptionTexts, useScenarioTexts } from "./use-texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** The scenarios that are kept, to compare, go on with, make the plan or remove. */
export const ScenariosScreen = () => {
  const styles = useStyles();
  const texts = useScenarioTexts();
  const options = useOptionTexts();
  const { portfolio } = useRegister();
  const { say } = useSession();
  const kept = keptScenarios(portfolio);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const compared = kept
    .filter(({ key }) => chosen.includes(key))
    .map((each): Compared => ({ name: each.name, outcome: workedScenario(portfolio, each).outcome }));
  const choose = (key: string, isChosen: boolean): void => {
    const others = chosen.filter((each) => each !== key && kept.some((one) => one.key === each));
    if (isChosen && others.length >= mostSideBySide) return say({ intent: "info", text: texts.compareMost });
    setChosen(isChosen ? [...others, key] : others);
  };
  return (
    <ViewLayout title={texts.title} foot={compared.length > 0 && <SheetFoot compared={compared} />}>
      <BackTo label={options.back} />
      {kept.length === 0 && <Text>{texts.none}</Text>}
      {compared.length > 0 && (
        <Section title={texts.besideEachOther}>
          <MeasureList compared={[{ name: texts.plan, outcome: planOutcome(portfolio) }, ...compared]} />
        </Section>
      )}
      {kept.length > 0 && (
        <Section title={texts.list}>
          <ul className={styles.list}>
            {kept.map((each) => (
              <ScenarioCard
                key={each.key}
                scenario={each}
                isChosen={chosen.includes(each.key)}
                onChoose={(isChosen) => choose(each.key, isChosen)}
              />
            ))}
          </ul>
        </Section>
      )}
    </ViewLayout>
  );
};

const planOutcome = (portfolio: Portfolio) => {
  const found = portfolioProblem(portfolio);
  return settledOutcome(portfolio, settle(found, [], null, freedoms.phasing), planOf(found.problem));
};
