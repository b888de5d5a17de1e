/** The pages of decision sheets as LibreOffice prints them: the decision and its options whole on page 1, nothing beside a page. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const numbers = ["K-1", "K-2", "K-3", "K-4", "K-5", "K-6"];

const pagesOf = (pdf: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "koersvast-pages-"));
  try {
    writeFileSync(join(folder, "book.pdf"), pdf);
    return execFileSync("pdftotext", ["-layout", join(folder, "book.pdf"), "-"], { encoding: "utf8" }).split("\f");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The words of a text, as far as line breaks leave them whole. */
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => /^\p{L}{4,}$/u.test(word));

describeWithLibreOffice("de besluitbladen van het voorbeeldregister als pdf", () => {
  let pages: readonly string[] = [];
  const said = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const host = await openWorkbook(sample);
    const outcome = await runDecisionSheets(dayOf(2022, 9, 30), numbers);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    for (const number of numbers) said.set(number, (await sheetValues(`Besluit ${number}`)).flat().map(String));
    pages = pagesOf(await convert(await host.save(), "xlsx", "pdf"));
  }, 120_000);

  const ofSheet = (number: string): readonly string[] =>
    pages.filter((page) => page.includes(`Koersvast · Besluit ${number} ·`) || page.includes(`Besluit ${number} ·`));

  test.each(numbers)("%s: elke pagina begint met de titel, dus geen kolom valt van de pagina", (number) => {
    const own = ofSheet(number);
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((page) => !page.includes(`Besluitblad ${number}`))).toEqual([]);
  });

  test.each(numbers)("%s: voorgesteld besluit, mogelijkheden, advies en besluit staan op pagina 1", (number) => {
    const [first = ""] = ofSheet(number);
    const order = ["Voorgesteld besluit", "Mogelijkheden", "Aanbevolen", "Voor advies", "Besluitnummer"];
    const places = order.map((text) => first.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(first).not.toMatch(/^\s*Aanleiding/mu);
  });

  test.each(numbers)("%s: elk woord van het blad staat in druk", (number) => {
    const printed = new Set(ofSheet(number).flatMap(wordsOf));
    const words = new Set((said.get(number) ?? []).flatMap(wordsOf));
    expect(words.size).toBeGreaterThan(100);
    expect([...words].filter((word) => !printed.has(word) && word.length < 12)).toEqual([]);
  });

  test.each(numbers)("%s: de voettekst noemt stand, datum en pagina", (number) => {
    for (const page of ofSheet(number))
      expect(page).toMatch(/Besluit K-\d · concept · stand van 30-09-2022 +\d+ \/ \d+/u);
  });
});
