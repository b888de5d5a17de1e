/** The verbs of the end-to-end tests: the built add-in on the workbench, in Chromium, as a person uses it. */
import type { Frame, Locator, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { browser } from "./chromium";
import { serve, serverAddress } from "./workbench-server";

export interface OpenOptions {
  /** Absent: a new, empty workbook. */
  readonly xlsx?: Uint8Array;
  /** The pane's width; it is open from the start. Absent: it is closed, as in Excel. */
  readonly width?: number;
  readonly theme?: "light" | "dark";
  readonly locale?: "nl-NL" | "en-US";
  readonly authors?: 1 | 2;
  readonly readOnly?: boolean;
}

/** What a cell shows: its text, and the colours of its background and letters where they are set. */
export interface ShownCell {
  readonly text: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
}

/** A workbook on the workbench. */
export interface Workbench {
  readonly page: Page;
  /** The add-in's page, in the frame of the first author or of another, counted from 0. */
  readonly pane: (author?: number) => Promise<Frame>;
  /** A button of the ribbon by its label. */
  readonly button: (label: string) => Locator;
  /** Presses a button of the ribbon, and of its menu, and waits until its action is done. */
  readonly press: (label: string, item?: string) => Promise<void>;
  /** Goes to a cell or range by the name box: `Blad1!B2`. */
  readonly select: (address: string) => Promise<void>;
  /** Types in a cell and presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** What a cell shows once nothing is under way. */
  readonly cell: (address: string) => Promise<ShownCell>;
  /** Waits until a cell shows a text, and fails with what it shows instead. */
  readonly waitForCell: (address: string, text: string) => Promise<void>;
  /** The names on the tabs, the active one first. */
  readonly sheets: () => Promise<readonly string[]>;
  /** What the person saves. */
  readonly save: () => Promise<Uint8Array>;
  /** What went against the rules: breaches of a content security policy, errors, and requests to elsewhere. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/** The day of the sample register: what is said of it does not change with the calendar. */
const TODAY = new Date("2022-09-30T10:00:00");
const SIZE = { width: 1280, height: 800 };
const PATIENCE = 20_000;

/** Opens the workbench and waits until the add-in is ready. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const { xlsx, width, theme = "light", locale = "nl-NL", authors = 1, readOnly = false } = options;
  const address = await serverAddress();
  const query = new URLSearchParams({
    ...(xlsx && { bestand: await serve(xlsx) }),
    ...(width !== undefined && { paneel: String(width) }),
    ...(locale === "en-US" && { taal: "en" }),
    ...(authors === 2 && { auteurs: "2" }),
    ...(readOnly && { alleenLezen: "" }),
  });
  // a click waits until what moves stands still
  const motion = { reducedMotion: "reduce" } as const;
  const settings = { viewport: SIZE, colorScheme: theme, locale, ignoreHTTPSErrors: true, ...motion } as const;
  const context = await (await browser()).newContext(settings);
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(moveDate, TODAY.getTime());
  const page = await context.newPage();
  const violations = watch(page, address);
  await page.goto(`${address}?${query}`);
  const words = locale === "nl-NL" ? DUTCH : ENGLISH;
  const status = page.getByRole("status");
  await status.filter({ hasText: words.ready }).waitFor();

  const ribbon = page.getByRole("navigation", { name: words.ribbon });
  const button = (label: string): Locator => ribbon.getByRole("button", { name: label, exact: true });
  const select = async (place: string): Promise<void> => {
    const nameBox = page.getByLabel(words.nameBox, { exact: true });
    await nameBox.fill(place);
    await nameBox.press("Enter");
    await page.waitForFunction((wanted) => window.koersvast?.shows(wanted), place);
  };
  const cell = (place: string): Promise<ShownCell> =>
    page.evaluate(async (wanted) => {
      await window.koersvast?.settled();
      return window.koersvast?.shown(wanted) as ShownCell;
    }, place);

  return {
    page,
    pane: async (author = 0) => {
      const frame = await page.locator("iframe").nth(author).elementHandle();
      const inside = await frame?.contentFrame();
      if (!inside) throw new Error(`author ${author} has no pane`);
      return inside;
    },
    button,
    press: async (label, item) => {
      await button(label).click();
      if (item !== undefined) await page.getByRole("menuitem", { name: item, exact: true }).click();
      await status.filter({ hasText: words.ready }).waitFor();
    },
    select,
    type: async (place, text) => {
      await select(place);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    cell,
    waitForCell: async (place, text) => {
      const asWanted = ([wanted, shown]: readonly string[]) => window.koersvast?.shown(wanted ?? "").text === shown;
      await page.waitForFunction(asWanted, [place, text]).catch(async () => {
        throw new Error(`${place} shows ${(await cell(place)).text}, not ${text}`);
      });
    },
    sheets: () => page.getByRole("tab").allTextContents(),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: words.saveAs }).click(),
      ]);
      return new Uint8Array(readFileSync(await download.path()));
    },
    violations,
    close: () => context.close(),
  };
}

const DUTCH = { ready: "Gereed", ribbon: "Lint", nameBox: "Naamvak", saveAs: "Opslaan als" };
const ENGLISH = { ready: "Ready", ribbon: "Ribbon", nameBox: "Name box", saveAs: "Save as" };

/** Lets the page's clock run from another moment on; its timers and measures stay as they are. */
function moveDate(moment: number): void {
  const Own = Date;
  const ahead = moment - Own.now();
  globalThis.Date = class extends Own {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [Own.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return Own.now() + ahead;
    }
  } as DateConstructor;
}

/** Notes what a page does against the rules, in itself and in its frames. */
function watch(page: Page, address: string): readonly string[] {
  const noted: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") noted.push(message.text());
  });
  page.on("pageerror", (error) => noted.push(error.message));
  page.on("request", (request) => {
    const isOwn = [address, "data:", "blob:"].some((start) => request.url().startsWith(start));
    if (!isOwn) noted.push(`request to ${request.url()}`);
  });
  return noted;
}
