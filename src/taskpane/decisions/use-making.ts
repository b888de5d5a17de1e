import { useState } from "react";
import { type MadeSheets, runDecisionSheets } from "../../actions/decision-sheets";
import type { PaperStanding } from "../../domain/definitive";
import { useSession, useSpeech } from "../session/use-session";
import { useDecisionTexts } from "./use-texts";

interface Making {
  /** The sheets of the last time, by their names in the workbook. */
  readonly made: readonly string[];
  /** As what they are made. */
  readonly standing: PaperStanding["kind"];
  readonly setStanding: (standing: PaperStanding["kind"]) => void;
  /** Makes the sheets of these numbers, or of every open choice where there are none. */
  readonly make: (numbers: readonly string[]) => Promise<void>;
}

/** Makes decision sheets and says what came of it. */
export const useMaking = (): Making => {
  const texts = useDecisionTexts();
  const { refusalText } = useSpeech();
  const { perform, say, today } = useSession();
  const [made, setMade] = useState<readonly string[]>([]);
  const [standing, setStanding] = useState<PaperStanding["kind"]>("concept");
  const tell = ({ made: sheets, of, halt }: MadeSheets): void => {
    if (!halt) return say({ intent: "success", text: texts.made(sheets.length) });
    const why = halt.code === "stopped" ? texts.stopped : refusalText(halt);
    say({ intent: "warning", text: `${texts.madeSome(sheets.length, of)} ${why}` });
  };
  return {
    ...{ made, standing, setStanding },
    make: async (numbers) => {
      const outcome = await perform({
        what: texts.making,
        run: (conduct) => runDecisionSheets(today(), numbers, conduct, standing),
      });
      if (outcome?.kind !== "done") return;
      setMade(outcome.result.made.map(({ sheet }) => sheet));
      tell(outcome.result);
    },
  };
};
