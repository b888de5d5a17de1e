import type { Sheet } from "../../../../../src/host/engine/workbook";
import { richPackage } from "../../../../support/rich-package";
import { saved } from "./saved-sheet";

const RICH = richPackage();

describe("the view", () => {
  test.each<[Sheet["frozen"], string]>([
    [{ rows: 2, columns: 0 }, `<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>`],
    [{ rows: 0, columns: 1 }, `<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>`],
    [{ rows: 1, columns: 2 }, `<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>`],
  ])("frozen at %j", (frozen, pane) => {
    const { sheet, xml } = saved((changed) => void (changed.frozen = frozen));
    expect(sheet.frozen).toEqual(frozen);
    expect(xml).toContain(pane);
  });

  test("thawed keeps its selection and zoom", () => {
    const { sheet, xml } = saved((changed) => void (changed.frozen = null), RICH);
    expect(sheet.frozen).toBeNull();
    expect(xml).toContain(
      `<sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView>`,
    );
  });

  test("without gridlines and headings, with a colour on its tab", () => {
    const change = { showGridlines: false, showHeadings: false, tabColor: "#FF0000" };
    expect(saved((changed) => void Object.assign(changed, change)).sheet).toMatchObject(change);
    expect(saved((changed) => void (changed.tabColor = null), RICH).sheet.tabColor).toBeNull();
  });
});
