/** The way of the Tab key through the pane: every view from end to end, out of it and back; and where Escape leads. */
import type { Frame } from "playwright-core";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withCell } from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";
import { describeWithChromium } from "./support/chromium";
import { focused } from "./support/keyboard";
import { openView } from "./support/pane";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(120_000);

const register = registerWith(withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null));
const reactions = tableSheet(
  "Reacties",
  ["Nr", "Keuzenr", "Wie", "Reactie", "Tekst", "Datum"],
  [
    ["P-4", null, person.societyManager, "vraag", "Wanneer begint het?", { date: "2022-09-20" }],
    [null, "K-1", person.spaceManager, "bezwaar", "Dit kost te veel uren.", { date: "2022-09-21" }],
  ],
);
const xlsx = makeXlsx({ ...register, sheets: [...register.sheets, reactions] });
const views = [
  ...["Overzicht", "Driehoek", "Capaciteit", "Prioritering"],
  ...["Reacties", "Antwoorden", "Rondes", "Besluitbladen", "Instellingen", "Help"],
] as const;

/** More than any view of this register has. */
const MOST = 150;

/** Something that got the focus, and what is wrong with it having that. */
interface Stop {
  readonly name: string;
  readonly flaws: readonly string[];
}

/** What has the focus in the pane now, beside what had it before; null when nothing there has. */
const stopNow = (pane: Frame): Promise<Stop | null> =>
  pane.evaluate(() => {
    const page = window as unknown as { stoodAt?: Element };
    const { activeElement: element } = document;
    if (!element || element === document.body || !document.hasFocus()) return null;
    const texts = (ids: string | null): string =>
      (ids?.split(" ") ?? []).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(" ");
    const name = [
      texts(element.getAttribute("aria-labelledby")),
      element.getAttribute("aria-label"),
      labels,
      element.textContent,
    ].find((text) => text?.trim());
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const shown = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    const isOnTop = shown !== null && (element.contains(shown) || shown.contains(element) || shown.closest("label"));
    const before = page.stoodAt;
    const isOrdered =
      !before?.isConnected || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    page.stoodAt = element;
    return {
      name: name?.trim() ?? "",
      flaws: [
        ...(name ? [] : ["has no name"]),
        ...(width >= 1 && height >= 1 ? [] : ["has no size"]),
        ...(left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight ? [] : ["is out of sight"]),
        ...(isOnTop ? [] : ["is covered"]),
        ...(isOrdered ? [] : ["stands before what had the focus"]),
      ],
    };
  });

/** Presses Tab from the first tab on, and gives what gets the focus until it leaves the pane. */
const walk = async ({ page }: Workbench, pane: Frame): Promise<readonly Stop[]> => {
  await pane.getByRole("tab").first().focus();
  const stops: Stop[] = [];
  for (let stop = await stopNow(pane); stop && stops.length < MOST; stop = await stopNow(pane)) {
    stops.push(stop);
    await page.keyboard.press("Tab");
    // office.js asks the host to take the focus by a message
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  return stops;
};

describeWithChromium("the Tab key", () => {
  let bench: Workbench;
  const open = async (width = 350): Promise<Frame> => {
    bench = await openWorkbench({ xlsx, width });
    const pane = await bench.pane();
    await pane.getByRole("heading", { level: 1 }).waitFor();
    return pane;
  };
  const isFocused = (selector: string): Promise<unknown> =>
    bench.page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
  afterEach(async () => {
    const { violations } = bench;
    await bench.close();
    expect(violations).toEqual([]);
  });

  test.each(views)("goes through %s in order, over what is seen and has a name, and out at the end", async (view) => {
    const pane = await open();
    await openView(pane, view);
    await pane.getByRole("heading", { level: 1, name: view === "Overzicht" ? /./u : view }).waitFor();
    // what is still being reckoned, such as the ranges of the ranks, makes rows higher when it comes
    await pane.waitForFunction(() => !document.body.innerText.includes("…"));
    const stops = await walk(bench, pane);
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
    await isFocused("footer");
    await bench.page.keyboard.press("Shift+Tab");
    await isFocused("iframe");
    expect(await focused(pane)).toContain(stops.at(-1)?.name);
  });

  test("leaves at the front too, and comes back in", async () => {
    const pane = await open();
    await pane.getByRole("tab").first().focus();
    await bench.page.keyboard.press("Shift+Tab");
    await isFocused("button[aria-label='Paneel sluiten']");
    await bench.page.keyboard.press("Tab");
    await isFocused("iframe");
    expect(await focused(pane)).toBe("Overzicht");
  });

  test("Escape closes what is open and stays there; where nothing is open it leads to the cells", async () => {
    const pane = await open();
    const { keyboard } = bench.page;
    const more = pane.getByRole("button", { name: /^Nog \d+ weergaven$/u });
    await more.focus();
    await keyboard.press("Enter");
    await pane.getByRole("menu").waitFor();
    await keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused(pane)).toMatch(/^Nog \d+ weergaven$/u);
    await openView(pane, "Instellingen");
    await pane.getByRole("button", { name: "Wijzig Uren per fte" }).focus();
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await pane.getByRole("button", { name: "Wijzig Uren per fte" }).waitFor();
    expect(await focused(pane)).toBe("Wijzig Uren per fte");
    await keyboard.press("Escape");
    await isFocused("canvas");
  });
});
