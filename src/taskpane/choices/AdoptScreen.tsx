import { Caption1, Text } from "@fluentui/react-components";
import { runAdoptScenario } from "../../actions/adopt-scenario";
import { adoptionOf } from "../../actions/adoption";
import { hours } from "../../domain/quantity";
import { NOISE } from "../../domain/scenario/problem";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useFormulas } from "../frame/use-formulas";
import { useRegister, useSession, useSpeech, useUndoNote } from "../session/use-session";
import { AdoptionPreview } from "./AdoptionPreview";
import { BackTo } from "./BackTo";
import { isSameGround } from "./ground";
import { OutcomeFacts } from "./OutcomeFacts";
import type { Proposed } from "./proposal";
import { usePartStyles } from "./use-part-styles";
import { useProposal } from "./use-proposal";
import { useScenarioTexts } from "./use-texts";

/** Shows all that becomes otherwise when a choice becomes the plan, and lets a person do that. */
export const AdoptScreen = () => {
  const texts = useScenarioTexts();
  const { portfolio } = useRegister();
  const proposal = useProposal();
  if (proposal && isSameGround(proposal.portfolio, portfolio)) return <Adopt proposal={proposal} />;
  return (
    <ViewLayout title={texts.adoptTitle}>
      <BackTo label={texts.back} aim={proposal?.from} />
      <Text>{texts.outdated}</Text>
    </ViewLayout>
  );
};

const Adopt = ({ proposal: { name, outcome, adjustments, from } }: { readonly proposal: Proposed }) => {
  const texts = useScenarioTexts();
  const part = usePartStyles();
  const register = useRegister();
  const { perform, open } = useSession();
  const { hoursText, countedText, refusalText } = useSpeech();
  const adoption = adoptionOf(register, outcome, name, adjustments);
  const count = adoption.edits.length + adoption.hired.length;
  const formulas = useFormulas(adoption.changes);
  const undoNote = useUndoNote(count);
  const left = outcome.cells.reduce((sum, { shortAfter }) => sum + shortAfter, 0);
  const leftText = left > NOISE ? texts.leftShort(hoursText(hours(left))) : texts.leftNone;
  const adopt = (): void =>
    void perform({
      what: texts.adopting,
      run: async () => {
        const adopted = await runAdoptScenario(register, adoption);
        if (adopted.kind === "done") open("choices");
        return adopted;
      },
      said: (written) => texts.adopted(countedText(written, ...texts.changes), leftText),
    });
  return (
    <ViewLayout
      title={texts.adoptTitle}
      foot={
        count > 0 &&
        formulas.kind !== "looking" &&
        !adoption.refusal && <MainAction label={texts.adoptDo} before={undoNote ?? texts.adoptHow} onClick={adopt} />
      }
    >
      <BackTo label={texts.back} aim={from} />
      <Text weight="semibold">{name}</Text>
      <div className={part.part}>
        <OutcomeFacts outcome={outcome} />
      </div>
      {adoption.refusal ? (
        <Text>{refusalText(adoption.refusal)}</Text>
      ) : count === 0 ? (
        <Text>{texts.nothingToAdopt}</Text>
      ) : (
        <>
          {undoNote && <Caption1>{texts.adoptHow}</Caption1>}
          <AdoptionPreview adoption={adoption} formulas={formulas} />
        </>
      )}
    </ViewLayout>
  );
};
