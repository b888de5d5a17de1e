import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { runChooseTables } from "../../actions/choose-tables";
import { listTexts } from "../../messages/pane/lists";
import { tableTexts } from "../../messages/pane/tables";
import { ViewLayout } from "../frame/ViewLayout";
import { useLanguage, useRegister, useSession } from "../session/use-session";
import { BackButton } from "./BackButton";
import { MainAction } from "../frame/MainAction";
import { listsScreen } from "./screens";
import { TableCard } from "./TableCard";
import { choiceOf, draftOf, type Edit } from "./table-draft";

/** Where a person says which tables of the workbook the register is, and what their columns are. */
export const TablesScreen = () => {
  const language = useLanguage();
  const texts = tableTexts[language];
  const { perform, open, say } = useSession();
  const register = useRegister();
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const draft = useMemo(() => draftOf(register, edits), [register, edits]);
  const hasPortfolio = draft.some(({ id }) => id === "initiatives");
  const keep = async (): Promise<void> => {
    const run = () => runChooseTables(choiceOf(draft), register);
    const outcome = await perform({ what: texts.using, run });
    if (outcome?.kind !== "done") return;
    setEdits([]);
    if (hasPortfolio) open("overview");
    say({ intent: "success", text: texts.kept });
  };
  return (
    <ViewLayout
      title={texts.title}
      foot={<MainAction label={texts.use} before={texts.nothingChanges} onClick={() => void keep()} />}
    >
      <BackButton />
      <Body1>{texts.intro}</Body1>
      <Caption1>{texts.chosenOnce}</Caption1>
      <Caption1 role="status">{hasPortfolio ? "" : texts.noPortfolio}</Caption1>
      <Button onClick={() => open("overview", listsScreen)}>{listTexts[language].find}</Button>
      {draft.map((table) => (
        <TableCard key={table.name} table={table} onEdit={(edit) => setEdits([...edits, edit])} />
      ))}
    </ViewLayout>
  );
};
