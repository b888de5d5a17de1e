/** The children of chart elements in the order of the schema, where one list holds the variants of an element that share a name (`ser`, the groups, the axes). */
const CHART = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  tx: "strRef rich",
  layout: "manualLayout extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  legendEntry: "idx delete txPr extLst",
  view3D: "rotX hPercent rotY depthPercent rAngAx perspective extLst",
  plotArea:
    "layout areaChart area3DChart barChart bar3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart " +
    "pie3DChart doughnutChart ofPieChart surfaceChart surface3DChart bubbleChart catAx dateAx valAx serAx dTable spPr extLst",
  ser:
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal smooth " +
    "shape bubbleSize bubble3D extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  marker: "symbol size spPr extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator " +
    "showLeaderLines leaderLines extLst",
  dLbl:
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize " +
    "separator extLst",
  leaderLines: "spPr",
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  trendlineLbl: "layout tx numFmt spPr txPr extLst",
  errBars: "errDir errBarType errValType noEndCap plus minus val spPr extLst",
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr extLst",
  majorGridlines: "spPr",
  minorGridlines: "spPr",
  scaling: "logBase orientation max min extLst",
  dispUnits: "custUnit builtInUnit dispUnitsLbl extLst",
  dispUnitsLbl: "layout tx spPr txPr",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  multiLvlStrRef: "f multiLvlStrCache extLst",
} as const;

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
  "crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl baseTimeUnit " +
  "majorUnit majorTimeUnit minorUnit minorTimeUnit dispUnits extLst";

const GROUP =
  "barDir ofPieType wireframe scatterStyle radarStyle grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker " +
  "smooth bubble3D bubbleScale showNegBubbles sizeRepresents gapWidth gapDepth overlap shape splitType splitPos custSplit " +
  "secondPieSize serLines bandFmts firstSliceAng holeSize axId extLst";

const LINE_ENDS = "prstDash custDash round bevel miter headEnd tailEnd extLst";
const FILLS = "noFill solidFill gradFill blipFill pattFill grpFill";
const TEXT_RUN = `ln ${FILLS} effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick rtl extLst`;

/** The same of what DrawingML shares with charts: shapes, lines and text. */
const DRAWING: Readonly<Record<string, string>> = {
  spPr: `xfrm custGeom prstGeom ${FILLS} ln effectLst effectDag scene3d sp3d extLst`,
  ln: `${FILLS} ${LINE_ENDS}`,
  effectLst: "blur fillOverlay glow innerShdw outerShdw prstShdw reflection softEdge",
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  p: "pPr r br fld endParaRPr",
  pPr: "lnSpc spcBef spcAft buClr buSzPct buFont buNone buChar tabLst defRPr extLst",
  r: "rPr t",
  rPr: TEXT_RUN,
  defRPr: TEXT_RUN,
  endParaRPr: TEXT_RUN,
};

/** The order of the children of an element with this local name; empty where any order will do. */
export function orderIn(parent: string): readonly string[] {
  const known: Readonly<Record<string, string>> = { ...DRAWING, ...CHART };
  const names = known[parent] ?? (parent.endsWith("Ax") ? AXIS : parent.endsWith("Chart") ? GROUP : "");
  return names.split(" ");
}

/** Whether the children of a chart's element are of DrawingML's main language. */
export function holdsDrawing(parent: string): boolean {
  return parent in DRAWING;
}
