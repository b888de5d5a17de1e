/** The parts of a new workbook as Excel makes it: its usual theme and styles, one empty sheet. */

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const FONT = (color: string, scheme: string): string =>
  `<fonts count="1"><font><sz val="11"/>${color}<name val="Calibri"/><family val="2"/>${scheme}</font></fonts>`;

function styles(font: string, normal: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">${font}` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="${normal}" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>` +
    `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`
  );
}

/** Styles that need no theme: for a workbook that has none of its own. */
export const PLAIN_STYLES = styles(FONT("", ""), "Normal");

/** An empty worksheet. */
export function newSheetXml(namespace: string): string {
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

/** The parts of a new workbook, in the order of its zip; `sheet` is the name of its one sheet, `normal` that of the normal style. */
export function newParts(sheet: string, normal: string): Map<string, string> {
  return new Map([
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheet)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["theme", "theme/theme1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/worksheets/sheet1.xml", newSheetXml(MAIN_NAMESPACE).replace("<sheetView ", '<sheetView tabSelected="1" ')],
    ["xl/theme/theme1.xml", theme()],
    ["xl/styles.xml", styles(FONT('<color theme="1"/>', '<scheme val="minor"/>'), normal)],
    ["xl/sharedStrings.xml", `${DECLARATION}<sst xmlns="${MAIN_NAMESPACE}" count="0" uniqueCount="0"/>`],
  ]);
}

function contentTypes(): string {
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${type}"/>`;
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook.xml", `${TYPES}.sheet.main+xml`) +
    override("worksheets/sheet1.xml", `${TYPES}.worksheet+xml`) +
    override("theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") +
    override("styles.xml", `${TYPES}.styles+xml`) +
    override("sharedStrings.xml", `${TYPES}.sharedStrings+xml`) +
    `</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIP}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function workbook(sheet: string): string {
  return (
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
    `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`
  );
}

/** The colours of the Office theme of 2013–2022, whose font is Calibri. */
export const THEME_COLORS = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** A theme with those colours and fonts, and the plainest fills, lines and effects that the schema allows. */
function theme(): string {
  const system: Readonly<Record<string, string>> = { dk1: "windowText", lt1: "window" };
  const colors = Object.entries(THEME_COLORS).map(([name, rgb]) => {
    const color =
      system[name] === undefined ? `<a:srgbClr val="${rgb}"/>` : `<a:sysClr val="${system[name]}" lastClr="${rgb}"/>`;
    return `<a:${name}>${color}</a:${name}>`;
  });
  const font = (kind: string, name: string): string =>
    `<a:${kind}Font><a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>` +
    `<a:clrScheme name="Office">${colors.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font("major", "Calibri Light")}${font("minor", "Calibri")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    `</a:themeElements></a:theme>`
  );
}
