import { createRoot } from "react-dom/client";
import type { Register } from "../actions/register";
import type { Day } from "../domain/quantity";
import { languageOf } from "../messages/language";
import { loadSpeech } from "../messages/load-speech";
import { App } from "./App";
import { keepKeysInPane } from "./office-keys";
import { darkModeOf } from "./office-theme";
import { newSession } from "./session/session";

void import("./overview/OverviewView"); // asked for beside what it stands in, not after it

/** The pane once it is drawn. */
export interface Pane {
  /** Shows a sentence of the ribbon's, and the pane beside the workbook. */
  readonly tell: (sentence: string) => Promise<void>;
}

/** Draws the pane in the page, reads the register and keeps an eye on the workbook; `read` gets every register that it reads. */
export const openPane = async (
  root: HTMLElement,
  today: () => Day,
  read: (register: Register) => Promise<void>,
): Promise<Pane> => {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const session = newSession(await loadSpeech(language), today);
  let last: Register | undefined;
  session.subscribe(() => {
    const { loaded } = session.get();
    if (loaded.kind !== "read" || loaded.register === last) return;
    last = loaded.register;
    void read(last);
  });
  // Excel on the web has no theme, which its types do not say
  const background = (): string | undefined =>
    (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  keepKeysInPane(window);
  const reading = session.refresh(); // while the page is drawn
  createRoot(root).render(<App session={session} darkMode={darkModeOf(background)} />);
  await reading;
  await session.watch();
  return {
    tell: async (sentence) => {
      session.say({ intent: "warning", text: sentence });
      await Office.addin.showAsTaskpane();
    },
  };
};
