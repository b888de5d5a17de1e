/** The entry of the add-in's one page: it alone names functions, commands and pane together, which do not know each other. */
import { showNotice } from "./commands/notice";
import { associateCommands } from "./commands/ribbon";

void associateCommands(showNotice);
