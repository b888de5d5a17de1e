import { useRegister, useSessionState } from "../session/use-session";
import { FindingsScreen } from "./FindingsScreen";
import { ListsScreen } from "./ListsScreen";
import { findingsScreen, listsScreen, tablesScreen } from "./screens";
import { StartScreen } from "./StartScreen";
import { StateScreen } from "./StateScreen";
import { TablesScreen } from "./TablesScreen";

/** Whether this workbook is a register, and if so its state in one glance; each figure leads to its view. */
export const OverviewView = () => {
  const aim = useSessionState((state) => state.aim);
  const hasRegister = useRegister().tables.has("initiatives");
  if (aim === tablesScreen) return <TablesScreen />;
  if (aim === listsScreen) return <ListsScreen />;
  if (aim === findingsScreen) return <FindingsScreen />;
  return hasRegister ? <StateScreen /> : <StartScreen />;
};
