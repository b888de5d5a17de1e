import { openFile } from "../../../../../src/host/engine/file/open-file";
import type { Sheet } from "../../../../../src/host/engine/workbook";
import { richPackage } from "../../../../support/rich-package";
import { area, saved } from "./saved-sheet";

const RICH = richPackage();

describe("hyperlinks", () => {
  const links = (sheet: Sheet) => sheet.hyperlinks;

  test("are read, outside the workbook and in it", () => {
    expect(links(openFile(RICH).workbook.sheets[0]!)).toEqual([
      { area: area(1, 0), address: "https://www.voorbeeld.nl/", documentReference: null, screenTip: "Naar de site" },
      { area: area(2, 0), address: null, documentReference: "Blad2!A1", screenTip: null },
    ]);
  });

  test("are added, moved and taken away with their relationships", () => {
    const { sheet, xml, parts } = saved((changed) => {
      changed.hyperlinks.splice(0, 1);
      changed.hyperlinks[0] = { ...changed.hyperlinks[0]!, area: area(3, 0) };
      changed.hyperlinks.push({
        area: area(0, 0, 1, 2),
        address: "https://x.nl/a b?c=1&d",
        documentReference: null,
        screenTip: 'zie "x"',
      });
      changed.hyperlinks.push({
        area: area(9, 0),
        address: "https://x.nl/a b?c=1&d",
        documentReference: "deel",
        screenTip: null,
      });
    }, RICH);
    expect(links(sheet).map(({ address, documentReference }) => address ?? documentReference)).toEqual([
      "Blad2!A1",
      "https://x.nl/a%20b?c=1&d",
      "https://x.nl/a%20b?c=1&d",
    ]);
    expect(xml).toContain(`<hyperlink ref="A4" location="Blad2!A1" display="x"/>`);
    const rels = parts["xl/worksheets/_rels/sheet1.xml.rels"]!;
    expect(rels).not.toContain("voorbeeld.nl");
    expect(rels.match(/hyperlink"/g)).toHaveLength(1);
  });
});
