/** The worksheet of a paper: what stands in its cells, and where its pages break. */
import { heightOf, pageRoom } from "../../../src/workbook/page/page";
import {
  field,
  figureColumn,
  groupRow,
  list,
  muted,
  newPage,
  numbered,
  paperRow,
  part,
  plain,
  rowOf,
  subpart,
  subtotalRow,
  table,
  textColumn,
  toFillIn,
  totalRow,
} from "../../../src/workbook/paper/blocks";
import type { Paper, PaperBlock, PaperTable } from "../../../src/workbook/paper/paper";
import { renderPaper } from "../../../src/workbook/render/paper-sheet";
import type { PlannedRow } from "../../../src/workbook/sheet-plan";
import { on } from "../../support/builders";

const stamp = { on: on("2022-09-30"), municipality: "Voorbeeldhoven", stale: "" };

const paperOf = (blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper => ({
  id: "proef",
  name: "Proef",
  title: "Een proef",
  state: null,
  standing: "",
  orientation: "portrait",
  wholeFirstPage: false,
  blocks,
  ...more,
});

const contents = (rows: readonly PlannedRow[]) => rows.map(({ cells }) => cells.map(({ content }) => content));
/** The rows below the head of the sheet: title, day, stale mark and a blank. */
const body = (blocks: readonly PaperBlock[], more: Partial<Paper> = {}): readonly PlannedRow[] =>
  renderPaper(paperOf(blocks, more), stamp).rows.slice(4);

const money: PaperTable = table(
  "Geld per jaar",
  [textColumn("Onderwerp", 30), figureColumn("cents", "2023", 12)],
  [
    groupRow("Wonen"),
    paperRow(["Dorpshuis", 1_234_500]),
    paperRow(["Sporthal", "p.m."]),
    subtotalRow(["Subtotaal", 1_234_500]),
    totalRow(["Totaal", 1_234_500]),
  ],
);

test("elk blok komt in zijn volgorde op het blad, met een witregel boven elk kopje", () => {
  expect(
    contents(
      body([
        field("Steller", "A. de Vries"),
        part("Argumenten"),
        numbered([{ number: "1.1", text: "Het kan." }]),
        subpart("Nader"),
        plain("Omdat het moet."),
        list(["een", "twee"]),
        muted("Stil."),
        toFillIn("Besluit", 2),
      ]),
    ),
  ).toEqual([
    ["Steller", "A. de Vries"],
    [],
    ["Argumenten"],
    ["1.1", "Het kan."],
    [],
    ["Nader"],
    ["Omdat het moet."],
    ["• een"],
    ["• twee"],
    ["Stil."],
    ["Besluit", ""],
    ["", ""],
  ]);
});

test("een tabel heeft getallen in euro's, p.m. als tekst rechts, en een band per soort rij", () => {
  const rows = body([money]);
  expect(contents(rows)).toEqual([
    ["Geld per jaar"],
    ["Onderwerp", "2023"],
    ["Wonen", null],
    ["Dorpshuis", 12_345],
    ["Sporthal", "p.m."],
    ["Subtotaal", 12_345],
    ["Totaal", 12_345],
  ]);
  expect(rows.map(({ band }) => band)).toEqual([undefined, undefined, "group", "row", "row", "subtotal", "total"]);
  expect(rows.slice(3, 5).map(({ cells }) => cells[1]?.look)).toEqual(["euro", "amount"]);
});

test("een rij kan zeggen wat haar cellen zijn, waar dat per rij verschilt", () => {
  const mixed = table("", [textColumn("", 20), textColumn("Niet doen", 16)], [rowOf("hours", ["Uren", 120])]);
  expect(body([mixed]).at(-1)?.cells).toEqual([
    { content: "Uren", look: "text" },
    { content: 120, look: "hoursLeft" },
  ]);
});

test("tekst naast een kolom met cijfers staat er los van, ook in de kop", () => {
  const columns = [figureColumn("hours", "Uren", 12), textColumn("Rol", 20), textColumn("Thema", 20)];
  const [heading, first] = body([table("", columns, [paperRow([332, "Projectleider", "Wonen"])])]);
  expect(heading?.cells.map(({ look }) => look)).toEqual(["headingRight", "headingBeside", "heading"]);
  expect(first?.cells.map(({ look }) => look)).toEqual(["hours", "textBeside", "text"]);
});

test("wat geen heel uur of geen hele euro is, houdt zijn decimalen", () => {
  const columns = [textColumn("", 20), figureColumn("hours", "Uren", 12), figureColumn("cents", "Euro", 12)];
  const cells = body([table("", columns, [paperRow(["a", 0.25, 1_250])])]).at(-1)?.cells;
  expect(cells?.slice(1)).toEqual([
    { content: 0.25, look: "exactHours" },
    { content: 12.5, look: "euroCents" },
  ]);
});

test("een tabel zonder rijen zegt dat", () => {
  expect(contents(body([table("", money.columns, [], "Geen geld.")]))).toEqual([["Geen geld."]]);
});

test("de stand staat boven de tekst, en de voettekst noemt stand, datum en naam", () => {
  const plan = renderPaper(paperOf([plain("x")], { state: "concept", standing: "Concept: 2 punten" }), stamp);
  expect(plan.rows[4]?.cells[0]).toEqual({ content: "Concept: 2 punten", look: "warning" });
  expect(plan.print).toMatchObject({
    header: "Voorbeeldhoven",
    footer: "Koersvast · Proef · concept · stand van 30-09-2022",
    titleRows: 1,
  });
});

test("van een definitief stuk zegt de naam in de voettekst het al", () => {
  const plan = renderPaper(paperOf([plain("x")], { state: "definitive", name: "Proef (definitief)" }), stamp);
  expect(plan.print.footer).toBe("Koersvast · Proef (definitief) · stand van 30-09-2022");
});

test("de kolommen vullen de breedte van de pagina, en worden verkleind als ze breder zijn", () => {
  const wide = table(
    "",
    Array.from({ length: 9 }, (_, at) => textColumn(`k${at}`, 20)),
    [paperRow(["a"])],
  );
  // 9 kolommen van 20 tekens zijn 9 × (20 × 7 + 5) × 0,75 = 978,75 punten; een staande A4 heeft tussen de marges 510,2;
  // in druk zijn tekens 1,065 keer zo breed: 479,1 is 48 %.
  expect(renderPaper(paperOf([wide]), stamp).print.fit).toBe(48);
  const narrow = renderPaper(paperOf([money]), stamp);
  expect(narrow.print.fit).toBe(100);
  // (479,1 − 2 × 3,75) / 5,25 = 89,8 tekens, verdeeld als 30 staat tot 12
  expect(narrow.columnWidths).toEqual([64, 25]);
});

describe("de pagina's", () => {
  const lines = (count: number): readonly PaperBlock[] =>
    Array.from({ length: count }, (_, at) => plain(`regel ${at}`));
  const long = (count: number): PaperTable =>
    table(
      "",
      [textColumn("Nr", 20), figureColumn("hours", "Uren", 20)],
      [...Array.from({ length: count }, (_, at) => paperRow([`P-${at}`, at])), totalRow(["Totaal", 1])],
    );
  const pagesOf = (blocks: readonly PaperBlock[]): readonly (readonly PlannedRow[])[] => {
    const pages: PlannedRow[][] = [[]];
    for (const row of renderPaper(paperOf(blocks), stamp).rows) {
      if (row.breakBefore) pages.push([]);
      pages.at(-1)?.push(row);
    }
    return pages;
  };
  const first = (rows: readonly PlannedRow[] | undefined) => rows?.[0]?.cells[0]?.content;
  const last = (rows: readonly PlannedRow[] | undefined) => rows?.at(-1)?.cells[0]?.content;

  test("een kop staat nooit onderaan zonder wat hij aankondigt", () => {
    // 15 punten per regel: 47 regels van 15 vullen de 710 punten van een pagina
    for (let count = 35; count < 50; count += 1) {
      const pages = pagesOf([...lines(count), part("Kop"), plain("onder de kop")]);
      for (const page of pages) expect(last(page)).not.toBe("Kop");
    }
  });

  test("een totaal staat nooit zonder een rij erboven, en een vervolg herhaalt de kop van de tabel", () => {
    for (let count = 60; count < 80; count += 1) {
      const pages = pagesOf([long(count)]);
      expect(pages).toHaveLength(2);
      expect(first(pages[1])).toBe("Nr");
      expect(pages[1]?.[1]?.band).toBe("row");
      expect(last(pages[1])).toBe("Totaal");
    }
  });

  test("een vervolg midden in een groep herhaalt ook haar naam", () => {
    const rows = Array.from({ length: 60 }, (_, at) => paperRow([`P-${at}`, at]));
    const grouped = table("", [textColumn("Nr", 20), figureColumn("hours", "Uren", 20)], [groupRow("Wonen"), ...rows]);
    expect(contents((pagesOf([grouped])[1] ?? []).slice(0, 2))).toEqual([
      ["Nr", "Uren"],
      ["Wonen", null],
    ]);
  });

  test("een kleine tabel blijft heel", () => {
    for (let count = 30; count < 45; count += 1) {
      const pages = pagesOf([...lines(count), long(8)]);
      const page = pages.find((rows) => rows.some(({ band }) => band === "row"));
      expect(page?.filter(({ band }) => band !== undefined)).toHaveLength(9);
    }
  });

  test("geen pagina is hoger dan het papier, en een gevraagde pagina begint bovenaan", () => {
    const blocks = [...lines(100), newPage, part("Nieuw"), long(120), ...lines(20)];
    const { rows, columnWidths, print } = renderPaper(paperOf(blocks), stamp);
    const pages = pagesOf(blocks);
    const room = (pageRoom("portrait").height * 100) / Number(print.fit);
    for (const page of pages) expect(heightOf(page, columnWidths)).toBeLessThanOrEqual(room);
    expect(pages.map(first)).toContain("Nieuw");
    expect(rows.filter(({ cells }) => cells[0]?.content === "regel 99")).toHaveLength(1);
  });

  test("een grafiek staat met haar cijfers op één pagina", () => {
    const chart: PaperBlock = {
      kind: "chart",
      chart: {
        kind: "columns",
        title: "Lasten",
        alt: "De lasten nemen toe.",
        categoryHeading: "Jaar",
        categories: ["2023", "2024"],
        valueTitle: "euro",
        holds: "cents",
        series: [{ name: "Lasten", values: [100_000, null] }],
      },
    };
    for (let count = 20; count < 45; count += 1) {
      const page: readonly PlannedRow[] =
        pagesOf([...lines(count), chart]).find((rows) => rows.some((row) => row.chart)) ?? [];
      const from = page.findIndex((row) => row.chart);
      const values = page[from]?.chart?.series[0]?.values;
      const cells = page.slice(from + (values?.row ?? 0)).map((row) => row.cells[values?.column ?? 0]?.content);
      expect(cells.slice(0, values?.rows)).toEqual([1000, null]);
      expect(contents(page)).toContainEqual(["De lasten nemen toe."]);
    }
  });

  describe("een grafiek die extra is", () => {
    const extra: PaperBlock = {
      ...{ kind: "chart", isExtra: true },
      chart: {
        ...{
          kind: "columns",
          title: "Kosten",
          alt: "Niet doen kost niets.",
          categoryHeading: "Jaar",
          valueTitle: "euro",
        },
        ...{ categories: ["2023", "2024"], holds: "cents", series: [{ name: "Faseren", values: [100_000, null] }] },
      },
    };
    const shape = (blocks: readonly PaperBlock[]) => {
      const { rows, print } = renderPaper(paperOf(blocks), stamp);
      return {
        pages: 1 + rows.filter(({ breakBefore }) => breakBefore).length,
        fit: Number(print.fit),
        charts: rows.flatMap(({ chart }, at) => (chart ? [at] : [])),
        text: rows.map(({ cells: [first] }) => first?.content),
      };
    };

    test("staat op haar plaats waar zij past, onder haar titel, met haar cijfers", () => {
      const { pages, fit, charts, text } = shape([...lines(5), extra, plain("daarna")]);
      expect([pages, fit, charts.length]).toEqual([1, 100, 1]);
      expect(text.slice(text.indexOf("Kosten"), text.indexOf("Kosten") + 2)).toEqual([
        "Kosten",
        "Niet doen kost niets.",
      ]);
      expect(text.indexOf("daarna")).toBeGreaterThan(text.indexOf("2024"));
    });

    test("staat achteraan waar zij daar wel past", () => {
      const { pages, charts, text } = shape([...lines(30), extra, newPage, plain("daarna")]);
      expect([pages, charts.length]).toEqual([2, 1]);
      expect(text.indexOf("Kosten")).toBeGreaterThan(text.indexOf("daarna"));
    });

    test("kost nooit een pagina en hooguit vijf procentpunt van de druk: anders staat zij er niet", () => {
      const shown = Array.from({ length: 60 }, (_, count) => {
        const [without, withIt] = [shape(lines(count + 1)), shape([...lines(count + 1), extra])];
        expect(withIt.pages).toBe(without.pages);
        expect(withIt.fit).toBeGreaterThanOrEqual(without.fit - 5);
        if (withIt.charts.length === 0) expect(withIt).toEqual(without);
        return withIt.charts.length;
      });
      expect([shown[0], shown[42]]).toEqual([1, 0]);
    });
  });

  test("een paar regels over maken geen pagina: dan wordt iets kleiner gedrukt, en anders niet", () => {
    // 47 regels van 15 punten vullen de 710 punten; kop en witregels nemen er 4 en een grotere. Met 48 regels is 90 % genoeg,
    // met 80 regels zijn het twee pagina's, hoe dan ook
    const fits = [30, 48, 80].map((count) => renderPaper(paperOf(lines(count)), stamp));
    const breaks = fits.map(({ rows }) => rows.filter(({ breakBefore }) => breakBefore).length);
    expect(breaks).toEqual([0, 0, 1]);
    expect(fits.map(({ print }) => print.fit === 100)).toEqual([true, false, true]);
    expect(fits[1]?.print.fit).toBeGreaterThanOrEqual(90);
  });

  test("de eerste pagina blijft heel waar dat gevraagd is, en wordt daarvoor verkleind", () => {
    const blocks = [...lines(55), newPage, plain("daarna")];
    const plan = renderPaper(paperOf(blocks, { wholeFirstPage: true }), stamp);
    expect(plan.rows.filter(({ breakBefore }) => breakBefore)).toHaveLength(1);
    expect(plan.print.fit).toBeLessThan(100);
    expect(plan.print.fit).toBeGreaterThanOrEqual(60);
    // kleiner gedrukt past er meer naast elkaar: de kolommen vullen ook dan de pagina
    const room = (pageRoom("portrait").width * 100) / Number(plan.print.fit);
    const taken = plan.columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    expect(taken / room).toBeGreaterThan(0.97);
  });
});
