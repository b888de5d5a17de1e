import { useState } from "react";
import type { Register } from "../../../actions/register";
import { runRegisterDecision } from "../../../actions/register-decision";
import { choiceToDecide, type RecordObstacle, recordObstacles } from "../../../domain/decided/decision-record";
import type { RowId } from "../../../domain/model";
import { useRegister, useSession } from "../../session/use-session";
import {
  answered,
  fieldOfObstacle,
  newDraft,
  type Proposals,
  proposalsOf,
  type RecordDraft,
  recordOf,
} from "./record-draft";
import { useRecordTexts } from "./use-texts";

/** What a person agrees to, and the register as they saw it then. */
interface Preview extends Proposals {
  readonly seen: Register;
}

/** The decision that a person fills in, first the form and then what comes of it; nothing is written before the end. */
export const useRecord = (row: RowId, leave: () => void) => {
  const texts = useRecordTexts();
  const register = useRegister();
  const { perform, today } = useSession();
  const found = choiceToDecide(register.portfolio, row);
  const [draft, setDraft] = useState<RecordDraft | null>(null);
  const [asked, setAsked] = useState(0);
  const [preview, setPreview] = useState<Preview | null>(null);
  if (!found) return null;
  const { choice, alternatives } = found;
  const current = draft ?? newDraft(choice, today());
  const record = recordOf(choice, alternatives, current);
  const obstacles = recordObstacles(register.portfolio, record, today());
  const agreed = (preview?.proposals ?? []).filter(({ isAgreed }) => isAgreed).map(({ consequence }) => consequence);
  return {
    ...{ choice, alternatives, draft: current, record, preview, agreed },
    /** How often somebody wanted to go on. */
    asked,
    change: (part: Partial<RecordDraft>): void => setDraft({ ...current, ...part }),
    /** What keeps a field from being right, once somebody wanted to go on. */
    obstacleAt: (field: keyof RecordDraft | null): RecordObstacle | undefined =>
      asked > 0 ? obstacles.find((each) => fieldOfObstacle(each) === field) : undefined,
    goOn: (): void => {
      setAsked(asked + 1);
      if (obstacles.length === 0) setPreview({ ...proposalsOf(register, record), seen: register });
    },
    goBack: (): void => setPreview(null),
    answer: (at: number, answer: Parameters<typeof answered>[2]): void =>
      setPreview(preview && { ...preview, proposals: answered(preview.proposals, at, answer) }),
    save: async (): Promise<void> => {
      if (!preview) return;
      const outcome = await perform({
        what: texts.saving,
        run: () => runRegisterDecision(preview.seen, record, agreed, today()),
        said: () => texts.saved(choice.nr),
      });
      if (outcome?.kind === "done") leave();
      else if (outcome) setPreview(null); // what was seen no longer holds
    },
  };
};

export type Recording = NonNullable<ReturnType<typeof useRecord>>;
