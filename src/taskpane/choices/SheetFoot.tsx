import { runScenarioSheet } from "../../actions/scenario-sheet";
import { runShowSheet } from "../../actions/show-sheet";
import { MainAction } from "../frame/MainAction";
import { useFrameTexts, useRegister, useSession } from "../session/use-session";
import type { Compared } from "./measures";
import { useScenarioTexts } from "./use-texts";

/** Puts the scenarios that are compared on a sheet, with charts, and brings it to the front. */
export const SheetFoot = ({ compared }: { readonly compared: readonly Compared[] }) => {
  const texts = useScenarioTexts();
  const { noUndo } = useFrameTexts();
  const register = useRegister();
  const { perform } = useSession();
  const write = () =>
    perform({
      what: texts.makingSheet,
      run: async ({ signal }) => {
        const scenarios = compared.map((each) => ({ ...each, isRecommended: false }));
        const outcome = await runScenarioSheet(register, scenarios, signal);
        const [sheet] = outcome.kind === "done" ? outcome.sheets : [];
        if (sheet !== undefined) await runShowSheet(sheet);
        return outcome;
      },
      said: (_, [sheet = ""]) => texts.madeSheet(sheet),
    });
  return <MainAction label={texts.makeSheet} before={noUndo} onClick={() => void write()} />;
};
