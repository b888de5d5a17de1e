/** What the Tab key reaches in the pane: office.js leads it, and knows no `<summary>` that does not say so itself. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { keepTabInPane } from "../../src/taskpane/tab-order";
import { JSDOM } from "jsdom";

const pane = path.resolve(__dirname, "../../src/taskpane");

test("every summary says that it can be reached", () => {
  const files = readdirSync(pane, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const summaries = files.flatMap(
    (file) => readFileSync(path.join(pane, file), "utf8").match(/<summary[^>]*>/gu) ?? [],
  );
  expect(summaries.length).toBeGreaterThan(0);
  expect(summaries.filter((summary) => !summary.includes("tabIndex={0}"))).toEqual([]);
});

test("what has the focus by code alone is reachable while Tab is pressed, and only then", async () => {
  const { window } = new JSDOM('<h1 tabindex="-1">Titel</h1><button tabindex="0">Knop</button>');
  Object.assign(globalThis, { HTMLElement: window.HTMLElement });
  keepTabInPane(window as unknown as Window);
  const seen: number[] = [];
  window.document.addEventListener("keydown", ({ target }) => seen.push((target as HTMLElement).tabIndex));
  const press = (selector: string, key: string): HTMLElement => {
    const element = window.document.querySelector<HTMLElement>(selector)!;
    element.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
    return element;
  };
  const title = press("h1", "Tab");
  await new Promise((resolve) => setTimeout(resolve, 5));
  press("h1", "a");
  press("button", "Tab");
  expect(seen).toEqual([0, -1, 0]);
  expect(title.tabIndex).toBe(-1);
});
