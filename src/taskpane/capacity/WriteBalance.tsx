import { Button, Caption1 } from "@fluentui/react-components";
import { runBalance } from "../../actions/balance";
import { runShowSheet } from "../../actions/show-sheet";
import { useCannotWrite, useFrameTexts, useRegister, useSession } from "../session/use-session";
import { useCapacityTexts } from "./use-figures";

/** Writes the balance on a sheet of its own and brings it to the front. */
export const WriteBalance = () => {
  const texts = useCapacityTexts();
  const frame = useFrameTexts();
  const { found, on } = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
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
  return (
    <>
      <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void write()}>
        {texts.write}
      </Button>
      <Caption1>{found.readOnly ? frame.readOnly : frame.noUndo}</Caption1>
    </>
  );
};
