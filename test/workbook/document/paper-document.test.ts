/** A paper as a Word document: what stands in it, how it is set, and that everybody can read it. */
import { paperDocument } from "../../../src/workbook/document/paper-document";
import type { Paper, PaperBlock } from "../../../src/workbook/paper/paper";
import { on } from "../../support/builders";
import { barriers, readDocx } from "../../support/docx";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import type { Element } from "slimdom";
import { attribute, children, descendants } from "../../support/package-parts";
import { pageTexts } from "../../support/pdf";
import { specimen } from "../../support/papers/specimen";

const stamp = { on: on("2022-10-01"), municipality: "Westerduin" };
const written = async (paper: Paper = specimen) => readDocx(await paperDocument(paper, stamp));
const holding = (...blocks: readonly PaperBlock[]): Paper => ({ ...specimen, blocks });

test("ieder kan het lezen: koppen, taal, titel, tabelkoppen en alternatieve teksten", async () => {
  const docx = await written();
  expect(barriers(docx)).toEqual([]);
  expect(docx.tables.map(({ name, heads }) => [name, heads])).toEqual([
    ["Per groep", 1],
    ["Mogelijkheden naast elkaar", 1],
    ["Aanbod en vraag", 1],
  ]);
  expect(docx.altTexts).toEqual(["In 2023-Q2 is de vraag 140 uur hoger dan het aanbod."]);
});

test("een grafiek die extra is, staat er niet: een tabel zegt het al", async () => {
  const blocks = specimen.blocks.map((block) =>
    block.kind === "chart" ? { ...block, isExtra: true as const } : block,
  );
  const { parts, altTexts, tables } = await written({ ...specimen, blocks });
  expect(Object.keys(parts).filter((name) => name.includes("chart"))).toEqual([]);
  expect([altTexts.length, tables.length]).toEqual([0, 2]);
});

test("wat een drempel is, wordt gezien", async () => {
  const docx = await written();
  const [table] = docx.tables;
  expect(
    barriers({
      ...docx,
      language: "en-US",
      altTexts: [""],
      paragraphs: [{ style: "Heading2", text: "x", list: null, startsPage: false }],
      tables: [{ ...table!, name: null, heads: 0, joined: 1, splitRows: 2 }],
    }),
  ).toHaveLength(8);
});

test("koppen, gegevens en meldingen zijn stijlen, in de volgorde van het stuk", async () => {
  const { paragraphs } = await written();
  expect(paragraphs.slice(0, 11).map(({ style, text }) => [style, text])).toEqual([
    ["Title", "Proefstuk & <meer>"],
    ["Standing", "Stand van 01-10-2022 · gemeente Westerduin"],
    ["State", "Concept, niet compleet: 2 punten ontbreken."],
    ["Heading1", "Voorgesteld besluit"],
    ["ListParagraph", "In te stemmen met het eerste."],
    ["ListParagraph", "Vast te stellen het tweede."],
    ["Field", "Onderwerp\tNieuwbouw van een school\nop twee regels"],
    ["Field", "Portefeuillehouder\tA. de Vries"],
    ["NumberedText", "1.1\tEen argument bij punt 1."],
    ["NumberedText", "2.1\tEen argument bij punt 2."],
    ["Warning", "Let op: dit is een proef."],
  ]);
});

test("wat van 1 af telt, telt Word, elke lijst opnieuw; opsommingen zijn lijsten", async () => {
  const points = {
    kind: "numbered",
    parts: [
      { number: "1", text: "a" },
      { number: "2", text: "b" },
    ],
  } as const;
  const { paragraphs, xml } = await written(holding(points, { kind: "list", items: ["c"] }, points));
  const lists = paragraphs.slice(3).map(({ list }) => list);
  expect(lists[0]).toBe(lists[1]);
  expect(lists[3]).toBe(lists[4]);
  expect(new Set(lists).size).toBe(3);
  const numbering = xml("word/numbering.xml");
  const formats = lists.map((id) => {
    const num = children(numbering, "num").find((each) => attribute(each, "w:numId") === id);
    const base = attribute(children(num, "abstractNumId")[0], "w:val");
    const list = children(numbering, "abstractNum").find((each) => attribute(each, "w:abstractNumId") === base);
    return attribute(descendants(list!, "numFmt")[0], "w:val");
  });
  expect(formats).toEqual(["decimal", "decimal", "bullet", "decimal", "decimal"]);
});

test("getallen staan er in het Nederlands, met p.m. en wat er niet is zoals het stuk zegt", async () => {
  const { tables } = await written();
  expect(tables[0]?.rows).toEqual([
    ["Nr.", "Onderwerp", "2023", "2024", "Oordeel"],
    ["Prioriteit 1", "", "", "", ""],
    ["1", "Een item", "1.234", "€ 1.234,50", "tekort"],
    ["2", "Nog een", "p.m.", "", "onbekend"],
    ["", "Subtotaal", "1.234", "€ 1.234,50", ""],
    ["Prioriteit 2", "", "", "", ""],
    ["3", "Derde", "-12", "€ 1", "krap"],
    ["", "Totaal", "1.222", "€ 1.235,50", ""],
  ]);
  expect(tables[1]?.rows[1]).toEqual(["Uren", "0", "1.400"]);
});

test("een adres van het web is een link, een pad op een schijf is tekst", async () => {
  const { links, text } = await written();
  expect(links).toEqual(["https://zaken.example.nl/P-1?a=1&b=2"]);
  expect(text).toContain("K:\\map\\stuk.docx");
});

test("een nieuwe bladzijde begint bij wat erop staat, en een tabel zonder rijen zegt dat", async () => {
  const { paragraphs } = await written();
  expect(paragraphs.filter(({ startsPage }) => startsPage).map(({ text }) => text)).toEqual(["Cijfers"]);
  expect(paragraphs.map(({ text }) => text)).toContain("Er is niets.");
});

test("op elke bladzijde staan gemeente, concept, stand en paginanummer", async () => {
  const { xml, parts } = await written();
  expect(Object.keys(parts).filter((name) => /^word\/(header|footer)\d+\.xml$/u.test(name))).toHaveLength(2);
  expect(xml("word/header1.xml").textContent).toBe("Westerduinconcept");
  expect(xml("word/footer1.xml").textContent).toBe("Koersvast · Proef · stand van 01-10-2022pagina PAGE van NUMPAGES");
});

test("een stuk zonder staat zegt er niets over; een definitief stuk zegt dat", async () => {
  const states = async (paper: Partial<Paper>) =>
    (await written({ ...specimen, standing: "", ...paper })).paragraphs.flatMap(({ style, text }) =>
      style === "State" ? [text] : [],
    );
  expect(await states({ state: null })).toEqual([]);
  expect(await states({ state: "definitive" })).toEqual(["definitief"]);
  expect(await states({ state: "definitive", standing: "Definitief, van ronde A." })).toEqual([
    "Definitief, van ronde A.",
  ]);
});

const hasColour = (line: Element): boolean => descendants(line, "srgbClr").length > 0;

test("een grafiek is er een van Word zelf, met randen, een as vanaf 0, zonder Engels, en met haar cijfers eronder", async () => {
  const { xml, parts, tables } = await written();
  const chart = xml("word/charts/chart1.xml");
  expect(descendants(chart, "min").map((each) => attribute(each, "val"))).toEqual(["0"]);
  expect(descendants(chart, "v").map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["Aanbod", "Vraag", "2023-Q1", "1040"]),
  );
  expect(new TextDecoder().decode(parts["word/charts/chart1.xml"])).not.toContain("en-US");
  expect(descendants(chart, "ser").filter((series) => descendants(series, "ln").some(hasColour))).toHaveLength(2);
  expect(tables.at(-1)?.rows).toEqual([
    ["Periode", "Aanbod", "Vraag"],
    ["2023-Q1", "1.000", "900"],
    ["2023-Q2", "900", "1.040"],
  ]);
});

test("hetzelfde stuk van dezelfde dag geeft dezelfde bytes, van een andere dag een andere datum", async () => {
  const [first, second] = [await paperDocument(specimen, stamp), await paperDocument(specimen, stamp)];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(readDocx(first).property("created")).toBe("2022-10-01T00:00:00.000Z");
});

test("tekens die XML niet kent breken niets", async () => {
  const { paragraphs } = await written(holding({ kind: "text", tone: "plain", text: "a\u0001<b>&\u{1f6b2}" }));
  expect(paragraphs.at(-1)?.text).toBe("a<b>&\u{1f6b2}");
});

describeWithLibreOffice("in LibreOffice", () => {
  test("wordt het een pdf met de bladzijden die het stuk vraagt", async () => {
    const pages = pageTexts(await convert(await paperDocument(specimen, stamp), "docx", "pdf"));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain("Proefstuk & <meer>");
    expect(pages[0]).toMatch(/pagina 1 van 2/u);
    expect(pages[1]).toContain("Subtotaal");
  });
});
