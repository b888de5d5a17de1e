import { runBalance } from "../../actions/balance";
import { runShowSheet } from "../../actions/show-sheet";
import { MainAction } from "../frame/MainAction";
import { useFrameTexts, useRegister, useSession } from "../session/use-session";
import { useCapacityTexts } from "./use-figures";

/** Writes the balance on a sheet of its own and brings it to the front. */
export const WriteBalance = () => {
  const texts = useCapacityTexts();
  const { noUndo } = useFrameTexts();
  const { on } = useRegister();
  const { perform } = useSession();
  const write = () =>
    perform({
      what: texts.writing,
      run: async ({ signal }) => {
        const outcome = await runBalance(on, signal);
        const [sheet] = outcome.kind === "done" ? outcome.sheets : [];
        if (sheet !== undefined) await runShowSheet(sheet);
        return outcome;
      },
      said: (_, [sheet = ""]) => texts.written(sheet),
    });
  return <MainAction label={texts.write} before={noUndo} onClick={() => void write()} />;
};
