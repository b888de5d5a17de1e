/** The entry of the add-in's one page: it alone names functions, commands and pane together, which do not know each other. */
import { showNotice } from "./commands/notice";
import { associateCommands } from "./commands/ribbon";
import { type Day, dayOf } from "./domain/quantity";
import { associateFunctions } from "./functions/associate";

const today = (): Day => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

associateFunctions(today); // first: a workbook that opens waits for the answers in its cells
void associateCommands(today, showNotice);
