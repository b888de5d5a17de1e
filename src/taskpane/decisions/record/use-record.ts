import { useState } from "react";
import { replacedCells } from "../../../actions/decision-edits";
import type { Register } from "../../../actions/register";
import { runRegisterDecision } from "../../../actions/register-decision";
import { choiceToDecide, type RecordObstacle, recordObstacles } from "../../../domain/decided/decision-record";
import type { ReplacedCell } from "../../../domain/decided/replaced-cell";
import type { RowId } from "../../../domain/model";
import { isOpen } from "../../../domain/open-choice";
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
  /** What of a decision stands there already and goes for this one, and whether the person confirmed it. */
  readonly replaced: readonly ReplacedCell[];
  readonly isReplacing: boolean;
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
  // what another decides meanwhile may be replaced, what was decided before may not
  const [wasOpen] = useState(found !== null && isOpen(found.choice));
  if (!found) return null;
  const { choice, alternatives } = found;
  const current = draft ?? newDraft(choice, today());
  const record = recordOf(choice, alternatives, current);
  const obstacles = recordObstacles(register.portfolio, record, today(), wasOpen);
  const agreed = (preview?.proposals ?? []).filter(({ isAgreed }) => isAgreed).map(({ consequence }) => consequence);
  return {
    ...{ choice, alternatives, draft: current, record, preview, agreed },
    /** How often somebody wanted to go on. */
    asked,
    change: (part: Partial<RecordDraft>): void => setDraft((before) => ({ ...(before ?? current), ...part })),
    /** What keeps a field from being right, once somebody wanted to go on. */
    obstacleAt: (field: keyof RecordDraft | null): RecordObstacle | undefined =>
      asked > 0 ? obstacles.find((each) => fieldOfObstacle(each) === field) : undefined,
    goOn: (): void => {
      setAsked(asked + 1);
      if (obstacles.length > 0) return;
      const replaced = replacedCells(register, record);
      setPreview({ ...proposalsOf(register, record), seen: register, replaced, isReplacing: false });
    },
    goBack: (): void => setPreview(null),
    answer: (at: number, answer: Parameters<typeof answered>[2]): void =>
      setPreview(preview && { ...preview, proposals: answered(preview.proposals, at, answer) }),
    confirm: (isReplacing: boolean): void => setPreview(preview && { ...preview, isReplacing }),
    save: async (): Promise<void> => {
      if (!preview) return;
      const outcome = await perform({
        what: texts.saving,
        run: () =>
          runRegisterDecision(
            preview.seen,
            record,
            { consequences: agreed, ...(wasOpen && { replaced: preview.replaced }) },
            today(),
          ),
        said: () => texts.saved(choice.nr),
      });
      if (outcome?.kind === "done") leave();
      else if (outcome?.kind === "refused" && outcome.refusal.code === "decisionStands")
        setPreview({ ...preview, replaced: outcome.refusal.cells, isReplacing: false });
      else if (outcome) setPreview(null); // what was seen no longer holds
    },
  };
};

export type Recording = NonNullable<ReturnType<typeof useRecord>>;
