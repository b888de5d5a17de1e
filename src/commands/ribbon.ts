import { runBalance } from "../actions/balance";
import { runCheck } from "../actions/check";
import { runDecisionSheets } from "../actions/decision-sheets";
import { runInsertFunction } from "../actions/insert-function";
import { runNewRegister } from "../actions/new-register";
import type { Outcome } from "../actions/outcome";
import { runOverview } from "../actions/overview";
import { runRanking } from "../actions/ranking";
import { runSelfTest } from "../actions/self-test";
import { runShowSheet } from "../actions/show-sheet";
import type { Day } from "../domain/quantity";
import { commandTexts } from "../messages/command-texts";
import { languageOf } from "../messages/language";
import { loadSpeech } from "../messages/load-speech";

/** The buttons and menu items of the ribbon by the action ids of the manifest. */
const commands: Readonly<Record<string, (on: Day) => Promise<Outcome<unknown>>>> = {
  nieuwRegister: (on) => runNewRegister(on),
  controle: (on) => runCheck(on),
  balans: (on) => runBalance(on),
  rangorde: (on) => runRanking(on),
  besluitbladen: (on) => runDecisionSheets(on, []),
  functieBalans: (on) => runInsertFunction(on, { of: "balance" }),
  functieDriehoek: (on) => runInsertFunction(on, { of: "triangle" }),
  functieRangorde: (on) => runInsertFunction(on, { of: "ranking" }),
  functieBesluitblad: (on) => runInsertFunction(on, { of: "decision" }),
  overzicht: (on) => runOverview(on),
  zelftest: (on) => runSelfTest(on),
};

/** What the keys of shortcuts.json do, by its action ids. */
const shortcuts: Readonly<Record<string, () => void>> = {
  toonVenster: () => void Office.addin.showAsTaskpane(),
  verbergVenster: () => void Office.addin.hide(),
};

/** Ties every button and key to its action; `tell` shows a sentence to the person when there is nothing to show in the workbook. */
export const associateCommands = async (today: () => Day, tell: (sentence: string) => Promise<void>): Promise<void> => {
  await Office.onReady();
  for (const [id, run] of Object.entries(commands))
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run(today())
        .then((outcome) => settle(outcome, tell))
        .finally(() => event.completed());
    });
  for (const [id, run] of Object.entries(shortcuts)) Office.actions.associate(id, run);
};

const settle = async (outcome: Outcome<unknown>, tell: (sentence: string) => Promise<void>): Promise<void> => {
  const language = languageOf(Office.context.displayLanguage);
  switch (outcome.kind) {
    case "done": {
      const [sheet] = outcome.sheets;
      if (sheet !== undefined) await runShowSheet(sheet);
      return;
    }
    case "refused": {
      const { refusalText } = await loadSpeech(language);
      return tell(refusalText(outcome.refusal));
    }
    case "failed":
      await tell(commandTexts[language].failed);
      throw outcome.cause;
  }
};
