/** How Excel since 2013 makes a chart look before anyone changes it: greys of the theme, its accents, thin lines. */
import type { ChartKind } from "./chart-kinds";

const ACCENTS = 6;
/** What the accents become when all were used: darker, then between. */
const CYCLES = [
  "",
  '<a:lumMod val="60000"/>',
  '<a:lumMod val="80000"/><a:lumOff val="20000"/>',
  '<a:lumMod val="80000"/>',
];

function grey(part: number): string {
  return `<a:schemeClr val="tx1"><a:lumMod val="${part * 1000}"/><a:lumOff val="${(100 - part) * 1000}"/></a:schemeClr>`;
}

/** The colour that Excel gives the series with this number. */
export function accent(number: number): string {
  const cycle = CYCLES[Math.floor(number / ACCENTS) % CYCLES.length] ?? "";
  return `<a:schemeClr val="accent${(number % ACCENTS) + 1}">${cycle}</a:schemeClr>`;
}

function line(colour: string, width: number): string {
  return `<a:ln w="${width}" cap="flat"><a:solidFill>${colour}</a:solidFill><a:round/></a:ln>`;
}

/** The thin grey line of axes and of the chart's edge. */
export const THIN_LINE = `<c:spPr>${line(grey(15), 9525)}</c:spPr>`;
export const NO_SHAPE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
export const CHART_AREA = `<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>${line(grey(15), 9525)}</c:spPr>`;
export const MAJOR_GRIDLINES = `<c:majorGridlines>${THIN_LINE}</c:majorGridlines>`;
export const MINOR_GRIDLINES = `<c:minorGridlines><c:spPr>${line(grey(5), 9525)}</c:spPr></c:minorGridlines>`;

/** What text looks like: its size in hundredths of a point. */
export function runLook(name: "defRPr" | "rPr", size: number): string {
  const language = name === "rPr" ? ' lang="nl-NL"' : "";
  return (
    `<a:${name}${language} sz="${size}" b="0" i="0" u="none"><a:solidFill>${grey(65)}</a:solidFill>` +
    `<a:latin typeface="+mn-lt"/></a:${name}>`
  );
}

/** The look of text that the chart fills in itself. */
export function textLook(size: number): string {
  const look = runLook("defRPr", size);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}

export const TITLE_SIZE = 1400;
export const TEXT_SIZE = 900;
export const AXIS_TITLE_SIZE = 1000;

export const TITLE = `<c:title><c:overlay val="0"/>${NO_SHAPE}${textLook(TITLE_SIZE)}</c:title>`;
export const AXIS_TITLE = `<c:title><c:overlay val="0"/>${NO_SHAPE}${textLook(AXIS_TITLE_SIZE)}</c:title>`;
export const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${NO_SHAPE}${textLook(TEXT_SIZE)}</c:legend>`;
/** Labels that show nothing yet: what is left out would be shown. */
export const LABELS =
  `<c:dLbls>${NO_SHAPE}${textLook(TEXT_SIZE)}` +
  ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((shown) => `<c:show${shown} val="0"/>`)
    .join("") +
  "</c:dLbls>";

/** The shape of a series of a kind, in a colour; "" where the colour goes by point. */
export function seriesShape({ group, hasLines }: ChartKind, colour: string): string {
  switch (group) {
    case "lineChart":
    case "radarChart":
      return `<c:spPr>${line(colour, 28575)}</c:spPr>`;
    case "scatterChart":
      return `<c:spPr>${hasLines ? line(colour, 19050) : '<a:ln w="25400"><a:noFill/></a:ln>'}</c:spPr>`;
    case "pieChart":
    case "pie3DChart":
    case "doughnutChart":
      return "";
    default:
      return `<c:spPr><a:solidFill>${colour}</a:solidFill></c:spPr>`;
  }
}

/** The markers of a series, or none. */
export function seriesMarker({ hasMarkers }: ChartKind, colour: string): string {
  if (hasMarkers === undefined) return "";
  if (!hasMarkers) return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="5"/>` +
    `<c:spPr><a:solidFill>${colour}</a:solidFill>${line(colour, 9525)}</c:spPr></c:marker>`
  );
}
