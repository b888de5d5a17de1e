/** A sheet with every kind of conditional format and validation, a table with totals, protection and print setup. */
import { worksheet } from "./excel-package";
import type { FurtherSheets } from "./rich-package";

const X14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"`;
const XM = `xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;

/** The table's part: two columns, the second summed. */
const TOTALS_TABLE =
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Uren" displayName="Uren" ref="A1:C5" totalsRowCount="1">` +
  `<autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Rol" totalsRowLabel="Totaal"/>` +
  `<tableColumn id="2" name="Uren" totalsRowFunction="sum"/>` +
  `<tableColumn id="3" name="Dubbel" totalsRowFunction="custom"><calculatedColumnFormula>Uren[[#This Row],[Uren]]*2</calculatedColumnFormula><totalsRowFormula>MAX(Uren[Dubbel])</totalsRowFormula></tableColumn>` +
  `</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>`;

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, role: string, hours: number): string =>
  `<row r="${number}">${text(`A${number}`, role)}<c r="B${number}"><v>${hours}</v></c>` +
  `<c r="C${number}"><f>Uren[[#This Row],[Uren]]*2</f><v>${hours * 2}</v></c></row>`;

const formats = [
  ["H1:H9", `<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$H1&gt;$I1</formula></cfRule>`],
  [
    "I1:I9",
    `<cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule>`,
  ],
  [
    "J1:J9",
    `<cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="ja"><formula>NOT(ISERROR(SEARCH("ja",J1)))</formula></cfRule>`,
  ],
  [
    "J1:J9",
    `<cfRule type="beginsWith" dxfId="0" priority="4" operator="beginsWith" text="a"><formula>LEFT(J1,1)="a"</formula></cfRule>`,
  ],
  [
    "K1:K9",
    `<cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color theme="9" tint="0.4"/></colorScale></cfRule>`,
  ],
  [
    "L1:L9",
    `<cfRule type="dataBar" priority="6"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF638EC6"/></dataBar></cfRule>`,
  ],
  [
    "M1:M9",
    `<cfRule type="iconSet" priority="7"><iconSet iconSet="4TrafficLights" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="num" val="50" gte="0"/><cfvo type="formula" val="$B$2"/></iconSet></cfRule>`,
  ],
  ["N1:N9", `<cfRule type="top10" dxfId="0" priority="8" percent="1" bottom="1" rank="20"/>`],
  ["N1:N9", `<cfRule type="aboveAverage" dxfId="0" priority="9" aboveAverage="0" stdDev="2"/>`],
  [
    "O1:O9",
    `<cfRule type="duplicateValues" dxfId="0" priority="10"/><cfRule type="uniqueValues" dxfId="0" priority="11"/>`,
  ],
  [
    "P1:P9 R1:R9",
    `<cfRule type="timePeriod" dxfId="0" priority="12" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(P1,1)&lt;=6,FLOOR(P1,1)&lt;=TODAY())</formula></cfRule>`,
  ],
  [
    "Q1:Q9",
    `<cfRule type="containsBlanks" dxfId="0" priority="13"><formula>LEN(TRIM(Q1))=0</formula></cfRule><cfRule type="containsErrors" dxfId="0" priority="14"><formula>ISERROR(Q1)</formula></cfRule>`,
  ],
] as const;

const validations = [
  `<dataValidation type="whole" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Let op" error="Geen heel getal" sqref="T1:T9"><formula1>0</formula1></dataValidation>`,
  `<dataValidation type="decimal" operator="between" sqref="U1:U9"><formula1>0</formula1><formula2>$B$2</formula2></dataValidation>`,
  `<dataValidation type="date" operator="greaterThan" showInputMessage="1" promptTitle="Datum" prompt="Na vandaag" sqref="V1:V9"><formula1>TODAY()</formula1></dataValidation>`,
  `<dataValidation type="textLength" operator="lessThan" sqref="W1:W9"><formula1>20</formula1></dataValidation>`,
  `<dataValidation type="custom" errorStyle="information" sqref="X1:X9"><formula1>COUNTIF($X$1:$X$9,X1)=1</formula1></dataValidation>`,
  `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="Y1:Y9"><formula1>INDIRECT("Uren[Rol]")</formula1></dataValidation>`,
  `<dataValidation type="time" operator="equal" sqref="Z1"><formula1>0.5</formula1></dataValidation>`,
];

/** The sheet; its table is relationship rId1. */
const RULES_SHEET = worksheet(
  `<sheetPr filterMode="0"><tabColor rgb="FF7030A0"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:Z12"/>` +
    `<sheetViews><sheetView showGridLines="0" view="pageBreakPreview" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2"/>` +
    `<sheetData><row r="1">${text("A1", "Rol")}${text("B1", "Uren")}${text("C1", "Dubbel")}</row>` +
    row(2, "Projectleider", 100) +
    row(3, "Controller", 40) +
    row(4, "Jurist", 20) +
    `<row r="5">${text("A5", "Totaal")}<c r="B5"><f>SUBTOTAL(109,Uren[Uren])</f><v>160</v></c><c r="C5"><f>MAX(Uren[Dubbel])</f><v>200</v></c></row>` +
    `<row r="11" outlineLevel="2" hidden="1">${text("A11", "verborgen")}</row><row r="12" outlineLevel="1" collapsed="1"><c r="A12"><v>1</v></c></row></sheetData>` +
    `<sheetProtection sheet="0" objects="1" scenarios="1" formatCells="0" sort="0"/>` +
    `<protectedRanges><protectedRange sqref="H1:H9" name="Invoer"/></protectedRanges>` +
    `<scenarios current="0"><scenario name="Krap" count="1" user="fictief"><inputCells r="H2" val="10"/></scenario></scenarios>` +
    `<mergeCells count="1"><mergeCell ref="AB1:AC2"/></mergeCells>` +
    formats.map(([area, rules]) => `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`).join("") +
    `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>` +
    `<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.2" right="0.2" top="0.5" bottom="0.5" header="0.1" footer="0.1"/>` +
    `<pageSetup paperSize="8" scale="70" fitToHeight="0" orientation="landscape" blackAndWhite="1" cellComments="atEnd" errors="dash"/>` +
    `<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter><evenFooter>&amp;Reven</evenFooter><firstHeader>&amp;Leerste</firstHeader></headerFooter>` +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="7" max="1048575" man="1"/></colBreaks>` +
    `<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors><tableParts count="1"><tablePart r:id="rId1"/></tableParts>` +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="15" id="{AAAAAAAA-0000-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="1"/><x14:cfIcon iconSet="3Flags" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>S1:S9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
);

/** The sheet as the third of a workbook, with its table as the second. */
export const RULES: FurtherSheets = {
  sheets: { Regels: RULES_SHEET },
  parts: {
    "xl/worksheets/_rels/sheet3.xml.rels": [
      "",
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>`,
    ],
    "xl/tables/table2.xml": ["application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml", TOTALS_TABLE],
  },
};
