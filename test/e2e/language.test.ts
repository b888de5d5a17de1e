/** The built add-in in the language of Excel. */
import { readFileSync } from "node:fs";
import { describeWithChromium } from "./support/chromium";
import { openWorkbench, type Workbench } from "./support/workbench";

jest.setTimeout(60_000);

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

/** A sentence that stands in the English script alone. */
const ENGLISH_ALONE = "The workbook was opened as read-only.";

describeWithChromium("the language of Excel", () => {
  let bench: Workbench;
  afterEach(() => bench.close());

  /** Asks for a function where a table stands, which is refused; gives the scripts that were fetched. */
  const refuse = async (locale: "nl-NL" | "en-US", menu: string, item: string): Promise<readonly string[]> => {
    bench = await openWorkbench({ xlsx: sample, locale, width: 350 });
    const scripts: Promise<string>[] = [];
    bench.page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.text());
    });
    await bench.page.reload();
    await bench.select("Portfolio!B2");
    await bench.press(menu, item);
    return Promise.all(scripts);
  };

  const said = async (sentence: string): Promise<string | null> => {
    const pane = await bench.pane();
    await pane.getByText(sentence).waitFor();
    return pane.evaluate(() => document.documentElement.lang);
  };

  test("Dutch: the pane and what the ribbon says are Dutch, and no English is fetched", async () => {
    const scripts = await refuse("nl-NL", "Functie invoegen", "Driehoek");
    expect(await said("Er is niets geschreven: kies een cel met genoeg ruimte")).toBe("nl");
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((text) => text.includes(ENGLISH_ALONE))).toEqual([]);
  });

  test("English: both are English", async () => {
    const scripts = await refuse("en-US", "Insert function", "Triangle");
    expect(await said("Nothing was written: choose a cell with enough room")).toBe("en");
    expect(scripts.filter((text) => text.includes(ENGLISH_ALONE)).length).toBe(1);
  });
});
