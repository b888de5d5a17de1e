/** What a person does who has no mouse. */
import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench";

const MOST = 120;

/** What has the focus, by its name. */
export const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const { activeElement } = document;
    const labels = activeElement?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labelled = labels.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return activeElement?.getAttribute("aria-label") ?? (labelled || (activeElement?.textContent ?? ""));
  });

/** Presses Tab, or Shift+Tab, until something of this name has the focus. */
export const tabTo = async (
  { page }: Workbench,
  pane: Frame,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> => {
  const isThere = async (): Promise<boolean> => {
    const now = await focused(pane);
    return typeof name === "string" ? now === name : name.test(now);
  };
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} is not reached by keyboard; the focus is on ${await focused(pane)}`);
};
