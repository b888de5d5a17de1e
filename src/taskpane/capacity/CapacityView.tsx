import type { TableId } from "../../domain/model";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister } from "../session/use-session";
import { BalanceContent } from "./BalanceContent";
import { MissingTables } from "./MissingTables";
import { WriteBalance } from "./WriteBalance";

const tables: readonly TableId[] = ["demand", "supply"];

/** What every role can give and what is asked of it, as a table of verdicts, with who asks what in a cell. */
export const CapacityView = () => {
  const title = useFrameTexts().views.capacity;
  const { portfolio } = useRegister();
  const missing = tables.filter((id) => !portfolio.tables.has(id));
  const hasDemand = portfolio.tables.has("demand");
  return (
    <ViewLayout title={title} foot={hasDemand && <WriteBalance />}>
      {missing.length > 0 && <MissingTables ids={missing} />}
      {hasDemand && <BalanceContent />}
    </ViewLayout>
  );
};
