import { dutch } from "../../../src/messages/nl-speech";
import { readRow, reportEntries } from "../../../src/taskpane/answers/report-entries";
import { figure, type Report, reportRow, text } from "../../../src/workbook/report/report";

const columns = [
  ...[figure("count", "Plaats"), text("Nr"), text("Naam"), text("Status"), figure("hours", "Uren")],
  ...[figure("cents", "Bedrag"), figure("fraction", "Aandeel"), figure("verdict", "Oordeel")],
];

test("een rij heet naar haar eerste twee teksten; de andere cijfers staan er met hun kop bij, wat er niet is niet", () => {
  const row = reportRow(null, [2, "P-1", "Zwembad", "Idee", 1234.5, 123_456, null, "tekort"]);
  expect(readRow(row, columns, dutch)).toEqual({
    title: "P-1 Zwembad",
    verdict: "tekort",
    figures: [
      { heading: "Plaats", figure: "2" },
      { heading: "Status", figure: "Idee" },
      { heading: "Uren", figure: "1.234,5 uur" },
      { heading: "Bedrag", figure: "€ 1.234,56" },
    ],
  });
});

test("0 is geen leeg cijfer", () => {
  const row = reportRow(null, [0, "P-1", "Zwembad", "", 0, 0, 0, ""]);
  expect(readRow(row, columns, dutch).figures.map(({ figure: shown }) => shown)).toEqual(["0", "0 uur", "€ 0", "0 %"]);
});

test("elke sectie staat onder haar kop, ook een zonder rijen", () => {
  const section = (title: string, rows: number) => ({
    ...{ title, note: "", columns, none: `geen ${title}` },
    rows: Array.from({ length: rows }, () => reportRow(null, [])),
  });
  const report: Report = { id: "products", headline: "", sections: [section("a", 2), section("b", 0)] };
  const entries = reportEntries(report);
  expect(entries.map(({ kind }) => kind)).toEqual(["section", "row", "row", "section", "none"]);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(5);
});
