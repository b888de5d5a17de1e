import { Checkbox, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { runSaveScenario } from "../../actions/save-scenario";
import { matchKey } from "../../domain/matching";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { scenarioRows } from "../../domain/scenario/scenario-rows";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { BackTo } from "./BackTo";
import { BottleneckField } from "./BottleneckField";
import { isSameGround } from "./ground";
import { bottlenecksAt, type Proposed } from "./proposal";
import { keptScenarios } from "./scenario-list";
import { scenariosScreen } from "./screens";
import { useProposal } from "./use-proposal";
import { usePartStyles } from "./use-part-styles";
import { useScenarioTexts } from "./use-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Takes the name under which a choice is kept in the table Scenarios. */
export const SaveScreen = () => {
  const texts = useScenarioTexts();
  const { portfolio } = useRegister();
  const proposal = useProposal();
  if (proposal && isSameGround(proposal.portfolio, portfolio)) return <SaveForm proposal={proposal} />;
  return (
    <ViewLayout title={texts.saveTitle}>
      <BackTo label={texts.back} aim={proposal?.from} />
      <Text>{texts.outdated}</Text>
    </ViewLayout>
  );
};

const SaveForm = ({
  proposal: { outcome, adjustments, option, spot, from, ...given },
}: {
  readonly proposal: Proposed;
}) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useScenarioTexts();
  const register = useRegister();
  const { perform, open } = useSession();
  const { countedText } = useSpeech();
  const [name, setName] = useState(given.name);
  const offered = bottlenecksAt(register.portfolio, spot);
  const [bottleneck, setBottleneck] = useState(offered.length === 1 ? (offered[0]?.nr ?? "") : "");
  const [explanation, setExplanation] = useState("");
  const [replaces, setReplaces] = useState(false);
  const changes = scenarioRows(portfolioProblem(register.portfolio), outcome, adjustments);
  const isTaken = keptScenarios(register.portfolio).some(({ key }) => key === matchKey(name));
  const save = (): void =>
    void perform({
      what: texts.saving,
      run: async () => {
        const saved = await runSaveScenario(
          register,
          { name, bottleneck, option, changes, explanation },
          isTaken && replaces,
        );
        if (saved.kind === "done") open("choices", scenariosScreen);
        return saved;
      },
      said: () => texts.saved(name.trim()),
    });
  return (
    <ViewLayout
      title={texts.saveTitle}
      foot={
        <MainAction
          label={texts.save}
          before={changes.length === 0 ? texts.nothingToSave : texts.saves(countedText(changes.length, ...texts.rows))}
          onClick={save}
        />
      }
    >
      <BackTo label={texts.back} aim={from} />
      <div className={styles.form}>
        <Field label={texts.name} required>
          <Input className={part.input} value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        {isTaken && (
          <Checkbox
            label={texts.replace(name.trim())}
            checked={replaces}
            onChange={(_, { checked }) => setReplaces(checked === true)}
          />
        )}
        <BottleneckField offered={offered} chosen={bottleneck} onChoose={setBottleneck} />
        <Field label={texts.explanation}>
          <Textarea
            className={part.input}
            resize="vertical"
            value={explanation}
            onChange={(_, { value }) => setExplanation(value)}
          />
        </Field>
      </div>
    </ViewLayout>
  );
};
