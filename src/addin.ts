/** The entry of the add-in's one page: it alone names functions, commands and pane together, which do not know each other. */
import { showAvailability } from "./commands/availability";
import { associateCommands } from "./commands/ribbon";
import { type Day, dayOf } from "./domain/quantity";
import { associateFunctions } from "./functions/associate";
import type { Pane } from "./taskpane/index";

const today = (): Day => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

const root = document.getElementById("root");
if (!root) throw new Error("addin.html has a place for the pane");

let drawn: Promise<Pane> | undefined;
/** The pane, whose script is loaded when it is first needed: functions and ribbon also run while nobody sees it. */
const pane = (): Promise<Pane> =>
  (drawn ??= import("./taskpane/index").then(({ openPane }) => openPane(root, today, showAvailability)));

const tell = async (sentence: string): Promise<void> => (await pane()).tell(sentence);

associateFunctions(today); // first: a workbook that opens waits for the answers in its cells
void associateCommands(today, tell);
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  void pane();
}).observe(root);
