import { openFile, type OpenOptions } from "../../../../../src/host/engine/file/open-file";
import type { Workbook } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { excelPackage, relationshipsXml, rows, zipOf } from "../../../../support/excel-package";
import { richPackage } from "../../../../support/rich-package";
import { changedParts, partsOf } from "../../../../support/workbook-file";

const RICH = richPackage();
const EXTENSION = "xl/webextensions/webextension1.xml";
const OTHER = "11111111-aaaa-bbbb-cccc-222222222222";

function saved(change: (workbook: Workbook) => void, bytes = RICH, options: OpenOptions = {}) {
  const file = openFile(bytes, options);
  change(file.workbook);
  const after = file.save();
  expect(checkPackage(after)).toEqual([]);
  expect(openFile(after, options).save()).toEqual(after);
  return { bytes: after, parts: partsOf(after), workbook: openFile(after, options).workbook };
}

describe("settings of an add-in", () => {
  const set = (workbook: Workbook) => workbook.settings.set("Ronde", '{"jaar":2023,"naam":"<Begroting> & \\"meer\\""}');

  test("bring a web extension with a closed task pane to a file that has none", () => {
    const { bytes, parts, workbook } = saved(set);
    expect([...workbook.settings]).toEqual([["Ronde", '{"jaar":2023,"naam":"<Begroting> & \\"meer\\""}']]);
    expect(changedParts(RICH, bytes)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      EXTENSION,
    ]);
    expect(parts["xl/webextensions/taskpanes.xml"]).toContain(
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref`,
    );
  });

  test("change in place, and go", () => {
    const { bytes } = saved(set);
    const changed = saved((workbook) => workbook.settings.set("Ronde", "1").set("Meer", "true"), bytes);
    expect(changedParts(bytes, changed.bytes)).toEqual([EXTENSION]);
    const gone = saved((workbook) => workbook.settings.delete("Ronde"), changed.bytes);
    expect([...gone.workbook.settings]).toEqual([["Meer", "true"]]);
  });

  test("of two add-ins stay apart", () => {
    const first = saved(set).bytes;
    const both = saved((workbook) => workbook.settings.set("Ander", "2"), first, {
      addInId: `{${OTHER.toUpperCase()}}`,
    });
    expect([...both.workbook.settings]).toEqual([["Ander", "2"]]);
    expect([...openFile(both.bytes).workbook.settings.keys()]).toEqual(["Ronde"]);
    expect(both.parts["xl/webextensions/taskpanes.xml"]!.match(/<wetp:taskpane /g)).toHaveLength(2);
  });

  test("are found in a file of Excel, also by an alternate reference", () => {
    const extension =
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa104" version="1.0" store="nl-NL" storeType="OMEX"/>` +
      `<we:alternateReferences><we:reference id="${OTHER}" store="x"/></we:alternateReferences><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`;
    const base = "http://schemas.microsoft.com/office/2011/relationships";
    const parts = partsOf(
      excelPackage({
        sheets: { Blad1: rows("") },
        parts: {
          "xl/webextensions/taskpanes.xml": [
            "application/vnd.ms-office.webextensiontaskpanes+xml",
            `<wetp:taskpanes xmlns:wetp="urn:x"/>`,
          ],
          "xl/webextensions/_rels/taskpanes.xml.rels": [
            "",
            relationshipsXml({ rId1: [`${base}/webextension`, "webextension1.xml"] }),
          ],
          [EXTENSION]: ["application/vnd.ms-office.webextension+xml", extension],
        },
      }),
    );
    const zip = excelPackage({ sheets: { Blad1: rows("") } });
    expect(openFile(zip, { addInId: OTHER }).workbook.settings.size).toBe(0);
    const rels = relationshipsXml({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId2: [`${base}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    });
    const file = openFile(zipOf({ ...parts, "_rels/.rels": rels }), { addInId: OTHER });
    expect([...file.workbook.settings]).toEqual([["Office.AutoShowTaskpaneWithDocument", "true"]]);
  });
});

describe("custom XML", () => {
  const ID = "{0A0A0A0A-0000-0000-0000-000000000001}";

  test("is read with its id, and stays as it is", () => {
    expect(openFile(RICH).workbook.customXml).toEqual([
      { id: ID, xml: `<?xml version="1.0"?><bron xmlns="urn:voorbeeld">1</bron>` },
    ]);
  });

  test("is changed, added and taken away", () => {
    const changed = saved((workbook) => {
      workbook.customXml[0]!.xml = `<bron xmlns="urn:voorbeeld">é</bron>`;
      workbook.customXml.push({ id: "{0B}", xml: "<nieuw/>" });
    });
    expect(changed.workbook.customXml).toEqual([
      { id: ID, xml: `<bron xmlns="urn:voorbeeld">é</bron>` },
      { id: "{0B}", xml: "<nieuw/>" },
    ]);
    const gone = saved((workbook) => void workbook.customXml.shift(), changed.bytes);
    expect(Object.keys(gone.parts).filter((name) => name.startsWith("customXml"))).toEqual([
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
  });
});
