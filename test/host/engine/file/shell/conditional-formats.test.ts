import type { ConditionalFormat, PaintedFormat } from "../../../../../src/host/engine/conditional-format";
import { openFile } from "../../../../../src/host/engine/file/open-file";
import { checkPackage } from "../../../../support/package-check";
import { richPackage } from "../../../../support/rich-package";
import { sheetOf } from "../../../../support/workbook-file";
import { area, saved } from "./saved-sheet";

const RICH = richPackage();

describe("conditional formats", () => {
  const nothing: PaintedFormat = {
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    fill: null,
    borderColor: null,
    numberFormat: null,
  };
  const paint: PaintedFormat = {
    fontColor: "#9C0006",
    bold: true,
    italic: false,
    strikethrough: true,
    fill: "#FFC7CE",
    borderColor: "#FF0000",
    numberFormat: "0.0",
  };
  const format = (rule: ConditionalFormat["rule"], priority = 1): ConditionalFormat => ({
    id: `nieuw ${priority}`,
    areas: [area(1, 1, 3), area(1, 4)],
    priority,
    stopIfTrue: priority === 2,
    rule,
  });
  const without = ({ id: _id, ...rest }: ConditionalFormat) => rest;

  test.each<ConditionalFormat["rule"]>([
    { kind: "custom", formula: "XLOOKUP(B2,$A:$A,$A:$A)=1", paint },
    { kind: "custom", formula: "B2=1", paint: nothing },
    { kind: "cellValue", operator: "Between", formula1: "1", formula2: "2", paint },
    { kind: "cellValue", operator: "GreaterThanOrEqual", formula1: "$A$1", formula2: null, paint },
    { kind: "containsText", operator: "Contains", text: 'te"kort', paint },
    { kind: "containsText", operator: "NotContains", text: "x", paint },
    { kind: "containsText", operator: "BeginsWith", text: "x", paint },
    { kind: "containsText", operator: "EndsWith", text: "x", paint: { ...nothing, bold: true } },
  ])("$kind is read as it was set", (rule) => {
    const { sheet } = saved((changed) => void changed.conditionalFormats.push(format(rule), format(rule, 2)));
    expect(sheet.conditionalFormats.map(without)).toEqual([without(format(rule)), without(format(rule, 2))]);
  });

  test("the same paint is kept once", () => {
    const { parts } = saved(
      (sheet) =>
        void sheet.conditionalFormats.push(
          format({ kind: "custom", formula: "1", paint }),
          format({ kind: "custom", formula: "2", paint }, 2),
        ),
    );
    expect(parts["xl/styles.xml"]!.match(/<dxf>/g)).toHaveLength(1);
  });

  test("of a kind that the host does not interpret are kept, also with another priority and at another place", () => {
    const { xml, sheet } = saved((changed) => {
      const [, bar] = changed.conditionalFormats;
      expect(bar!.rule).toMatchObject({ kind: "kept", type: "dataBar" });
      changed.conditionalFormats[1] = { ...bar!, areas: [area(2, 1, 3)], priority: 5 };
    }, RICH);
    expect(xml).toContain(
      `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B3:B5"><cfRule type="dataBar" priority="5"><dataBar>`,
    );
    expect(xml).toContain(`</x14:cfRule><xm:sqref>B3:B5</xm:sqref>`);
    expect(sheet.conditionalFormats).toHaveLength(2);
  });

  test("that go take what later versions keep of them along", () => {
    const { xml } = saved((sheet) => void sheet.conditionalFormats.splice(0, 2), RICH);
    expect(xml).not.toMatch(/conditionalFormatting|AAAAAAAA/);
    expect(xml).toContain("sparkline");
  });

  test("of a kept kind come along to a copy of the sheet", () => {
    const file = openFile(RICH);
    const [one, two] = file.workbook.sheets;
    two!.conditionalFormats.push(...one!.conditionalFormats);
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(sheetOf(openFile(bytes).workbook, "Blad2").conditionalFormats.map(({ rule }) => rule.kind)).toEqual([
      "cellValue",
      "kept",
    ]);
  });
});
