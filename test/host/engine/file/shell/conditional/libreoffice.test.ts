import { type ConditionalFormat, NO_PAINT } from "../../../../../../src/host/engine/conditional-format";
import { newFile, openFile } from "../../../../../../src/host/engine/file/open-file";
import { convert, describeWithLibreOffice } from "../../../../../support/libreoffice";
import { area } from "../saved-sheet";

const paint = { ...NO_PAINT, fill: "#FFC7CE" };
const percents = ["0", "33", "67"].map((formula) => ({
  type: "Percent" as const,
  formula,
  operator: "GreaterThanOrEqual" as const,
  customIcon: null,
}));

/** One rule of each kind, each in a column of its own. */
const RULES: readonly ConditionalFormat["rule"][] = [
  { kind: "custom", formula: "A2>$B$1", paint },
  { kind: "cellValue", operator: "Between", formula1: "1", formula2: "5", paint },
  { kind: "containsText", operator: "BeginsWith", text: "te", paint },
  { kind: "topBottom", type: "BottomItems", rank: 3, paint },
  { kind: "preset", criterion: "DuplicateValues", paint },
  { kind: "preset", criterion: "BelowAverage", paint },
  { kind: "preset", criterion: "LastSevenDays", paint },
  {
    kind: "colorScale",
    points: [
      { type: "LowestValue", formula: null, color: "#F8696B" },
      { type: "Percentile", formula: "50", color: "#FFEB84" },
      { type: "HighestValue", formula: null, color: "#63BE7B" },
    ],
  },
  {
    kind: "dataBar",
    lower: { type: "Automatic", formula: null },
    upper: { type: "Number", formula: "100" },
    showBarOnly: true,
    direction: "Context",
    axis: { format: "CellMidPoint", color: "#112233" },
    positive: { fill: "#638EC6", border: null, isGradient: false },
    negative: { fill: "#FF0000", border: null },
  },
  { kind: "iconSet", style: "ThreeArrows", isReversed: true, showIconOnly: true, criteria: percents },
  { kind: "iconSet", style: "ThreeStars", isReversed: false, showIconOnly: false, criteria: percents },
  { kind: "custom", formula: "Blad2!$A$1=1", paint },
];

describeWithLibreOffice("conditional formats of every kind", () => {
  test("are the same after LibreOffice read and wrote them", async () => {
    const file = newFile("nl-NL");
    const [sheet] = file.workbook.sheets;
    file.workbook.sheets.push({ ...sheet!, name: "Blad2", id: "{2}", rows: new Map(), conditionalFormats: [] });
    RULES.forEach((rule, at) => {
      sheet!.conditionalFormats.push({
        id: `${at}`,
        areas: [area(1, at, 8)],
        priority: at + 1,
        stopIfTrue: false,
        rule,
      });
    });
    const again = openFile(await convert(file.save(), "xlsx", "xlsx")).workbook.sheets[0]!;
    const rules = [...again.conditionalFormats].sort((a, b) => a.areas[0]!.column - b.areas[0]!.column);
    expect(rules.map(({ areas }) => areas)).toEqual(RULES.map((_, at) => [area(1, at, 8)]));
    expect(rules.map(({ rule }) => rule)).toMatchObject(RULES);
  });
});
