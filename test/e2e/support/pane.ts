/** What the tests of every view do in the pane. */
import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench";

/** Opens a view by its tab, or from the menu of those that do not fit. */
export const openView = async (pane: Frame, name: string): Promise<void> => {
  const tab = pane.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole("button", { name: /^Nog \d+ weergaven$/u }).click();
  await pane.getByRole("menuitem", { name, exact: true }).click();
};

/** What Fluent puts at either end of the page, hidden but reachable by Tab, to lead the focus on. */
const ENDS = "[data-tabster-dummy]";

/** What axe finds in the pane as it stands, with what is open above it: the rule, and the elements that break it. */
export const axeFindings = async ({ page }: Workbench): Promise<readonly unknown[]> => {
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).exclude(["iframe", ENDS]).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
