import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { runRecordOptions } from "../../actions/record-options";
import type { ComparedOptions } from "../../solver/compare-options";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { isoDay } from "../frame/typed-day";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { BackTo } from "./BackTo";
import { choosable, type DecisionDraft, decisionOf, decisionText } from "./decision-draft";
import { DecisionForm } from "./DecisionForm";
import { isSameGround } from "./ground";
import { bottlenecksAt } from "./proposal";
import { adoptScreen } from "./screens";
import { everySpot, type Spot, spotKey, spotOf } from "./spot";
import { useDesk, useJob } from "./use-desk";
import { useSpotName } from "./use-spot-name";
import { useOptionTexts, useRecordTexts, useScenarioTexts } from "./use-texts";

/** Takes what is decided, or is to be decided, about the options that were worked out. */
export const RecordScreen = () => {
  const texts = useRecordTexts();
  const options = useOptionTexts();
  const { portfolio } = useRegister();
  const { question, stage } = useJob(useDesk().comparison);
  if (question && stage.kind === "done" && isSameGround(question.portfolio, portfolio))
    return <Record compared={stage.result} spot={spotOf(question.key) ?? everySpot} />;
  return (
    <ViewLayout title={texts.title}>
      <BackTo label={options.back} />
      <Text>{texts.nothing}</Text>
    </ViewLayout>
  );
};

const Record = ({ compared, spot }: { readonly compared: ComparedOptions; readonly spot: Spot }) => {
  const texts = useRecordTexts();
  const scenarios = useScenarioTexts();
  const names = useOptionTexts().names;
  const register = useRegister();
  const desk = useDesk();
  const { perform, open, today } = useSession();
  const { countedText } = useSpeech();
  const spotName = useSpotName(spot);
  const offered = bottlenecksAt(register.portfolio, spot);
  const [draft, setDraft] = useState<DecisionDraft>(() => {
    const chosen = compared.recommendation?.option ?? "notDoing";
    return {
      ...{ title: texts.nameOf(spotName), bottleneck: offered.length === 1 ? (offered[0]?.nr ?? "") : "" },
      ...{ body: "college", mtAdvice: "", isMade: false, chosen, decision: decisionText(compared.options, chosen) },
      ...{ on: isoDay(today()), number: "", motivation: "" },
    };
  });
  const [isTried, setTried] = useState(false);
  const meant = decisionOf(draft);
  const record = (): void => {
    setTried(true);
    if (!("title" in meant)) return;
    const chosen = meant.made ? choosable(compared.options).find(({ option }) => option === draft.chosen) : undefined;
    void perform({
      what: texts.recording,
      run: async () => {
        const recorded = await runRecordOptions(register, compared, meant);
        if (recorded.kind !== "done") return recorded;
        if (chosen) {
          const name = scenarios.nameOf(names[chosen.option], spotName);
          const { portfolio } = register;
          const proposal = { portfolio, spot, name, option: chosen.option, outcome: chosen.outcome, adjustments: [] };
          desk.proposal.set({ proposal: { ...proposal, from: spotKey(spot) } });
        }
        open("choices", chosen ? adoptScreen : spotKey(spot));
        return recorded;
      },
      said: chosen ? texts.recordedMade : texts.recorded,
    });
  };
  return (
    <ViewLayout
      title={texts.title}
      foot={
        <MainAction
          label={texts.record}
          before={texts.writes(countedText(compared.options.length, ...texts.optionWords))}
          onClick={record}
        />
      }
    >
      <BackTo label={scenarios.back} aim={spotKey(spot)} />
      <DecisionForm
        {...{ draft, offered }}
        options={compared.options}
        faults={isTried && !("title" in meant) ? meant : []}
        onChange={setDraft}
      />
    </ViewLayout>
  );
};
