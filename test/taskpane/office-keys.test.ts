/** Where keys lead in the pane: office.js leads Tab, and knows no `<summary>` that does not say so itself; it leaves at Escape. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { keepKeysInPane } from "../../src/taskpane/office-keys";
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
  keepKeysInPane(window as unknown as Window);
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

test("what stands at the ends of the page for a browser is out of reach while Tab is pressed, and only then", async () => {
  const { window } = new JSDOM('<i tabindex="0" data-tabster-dummy></i><button>Knop</button>');
  Object.assign(globalThis, { HTMLElement: window.HTMLElement });
  keepKeysInPane(window as unknown as Window);
  const end = window.document.querySelector("i")!;
  const seen: number[] = [];
  window.addEventListener("keydown", () => seen.push(end.tabIndex));
  for (const key of ["Tab", "a"]) {
    window.document.querySelector("button")!.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(seen).toEqual([-1, 0]);
});

test("an Escape that something answers to does not reach the window, where office.js listens; another does", () => {
  const { window } = new JSDOM('<input id="opent"><input id="anders">');
  keepKeysInPane(window as unknown as Window);
  const heard: string[] = [];
  window.addEventListener("keydown", ({ target }) => heard.push((target as HTMLElement).id));
  window.document.querySelector("#opent")!.addEventListener("keydown", (event) => event.preventDefault());
  for (const field of window.document.querySelectorAll("input"))
    for (const key of ["Escape", "Enter"])
      field.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  expect(heard).toEqual(["opent", "anders", "anders"]);
});
