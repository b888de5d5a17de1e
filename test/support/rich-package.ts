/** A workbook with what the host does not touch: threads, notes, a chart, a picture, sparklines, later extensions, unknown parts. */
import { type ExcelParts, excelPackage, rows, worksheet } from "./excel-package";

const OPENXML = "application/vnd.openxmlformats-officedocument";
const MS_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"`;
const XM = `xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
const R = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const THREAD = "{11111111-2222-3333-4444-555555555555}";
const PERSON = "{99999999-8888-7777-6666-555555555555}";

/** One grey pixel. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet ${MAIN}>` +
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0.00"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>` +
  `<font><b/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border diagonalUp="1"><left/><right/><top/><bottom style="medium"><color indexed="10"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1"><alignment horizontal="center" readingOrder="2" textRotation="135"/></xf>` +
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const FIRST = worksheet(
  `<sheetPr codeName="Blad1"><tabColor theme="5"/></sheetPr><dimension ref="A1:F6"/>` +
    `<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1" customWidth="1" outlineLevel="1"/><col min="8" max="9" width="12" style="2" customWidth="1"/></cols>` +
    `<sheetData>` +
    `<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
    `<row r="2" spans="1:6" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$B$6</f><v>20</v></c></row>` +
    `<row r="3" spans="1:6" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>20</v></c><c r="C3"><f t="shared" si="0"/><v>40</v></c></row>` +
    `<row r="4" spans="1:6" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>30</v></c><c r="C4"><f t="shared" si="0"/><v>60</v></c></row>` +
    `<row r="5" spans="1:6" outlineLevel="1" x14ac:dyDescent="0.25"><c r="E5" cm="1"><f t="array" ref="E5:E6">_xlfn._xlws.SORT(B2:B3,,-1)</f><v>20</v></c></row>` +
    `<row r="6" spans="1:6" x14ac:dyDescent="0.25"><c r="B6"><v>2</v></c><c r="E6"><v>10</v></c><c r="F6" t="str"><f>_xldudf_PORTFOLIO_DRIEHOEK(Tabel1[])</f><v>ja</v></c></row>` +
    `</sheetData>` +
    `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>15</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:A4" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A2" r:id="rId6" tooltip="Naar de site" xr:uid="{00000000-0004-0000-0000-000000000000}"/><hyperlink ref="A3" location="Blad2!A1" display="x"/></hyperlinks>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddHeader>&amp;LLinks&amp;C&amp;"Arial,Vet"Midden&amp;RBlad &amp;P</oddHeader></headerFooter>` +
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>` +
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Blad2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Blad1!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
);

const CHART =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Blad1!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWINGS =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" ${R}>` +
  anchor(
    1,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    12,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Beeld 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ) +
  `</xdr:wsDr>`;

const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"></v:shapetype>` +
  [1, 3]
    .map(
      (row) =>
        `<v:shape id="_x0000_s${1025 + row}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 15, ${row + 4}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
    )
    .join("") +
  `</xml>`;

/** Sheets that come third and later, with the parts that they need. */
export type FurtherSheets = Pick<ExcelParts, "sheets"> & Required<Pick<ExcelParts, "parts">>;

/** The bytes of that workbook. Blad1 holds it all, Blad2 three names of choices. */
export function richPackage(further: FurtherSheets = { sheets: {}, parts: {} }): Uint8Array {
  return excelPackage({
    sheets: {
      Blad1: FIRST,
      Blad2: rows(`<row r="1"><c r="A1" t="s"><v>5</v></c></row><row r="2"><c r="A2" t="s"><v>6</v></c></row>`),
      ...further.sheets,
    },
    strings: [
      '<r><rPr><b/><sz val="11"/></rPr><t>Na</t></r><r><t xml:space="preserve">am </t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
      "Uren",
      "Kosten",
      "ja",
      "nee",
      "keuze_x000D_een",
      '<t xml:space="preserve"> twee</t>',
    ],
    styles: STYLES,
    workbookProperties: `<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000"/></bookViews>`,
    workbook:
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$C$4</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$F$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$B,Blad1!$1:$1</definedName>` +
      `<definedName name="Keuzes" comment="om uit te kiezen">Blad2!$A$1:$A$3</definedName><definedName name="Lokaal" localSheetId="1">Blad2!$A$1</definedName></definedNames><calcPr calcId="191029"/>`,
    sheetRelationships: {
      rId1: ["drawing", "../drawings/drawing1.xml"],
      rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId3: ["comments", "../comments1.xml"],
      rId4: [`${MS_RELATION}/threadedComment`, "../threadedComments/threadedComment1.xml"],
      rId5: ["printerSettings", "../printerSettings/printerSettings1.bin"],
      rId6: ["hyperlink", "https://www.voorbeeld.nl/"],
      rId7: ["table", "../tables/table1.xml"],
    },
    relationships: {
      rIdC: ["calcChain", "calcChain.xml"],
      rIdM: ["sheetMetadata", "metadata.xml"],
      rIdP: [`${MS_RELATION}/person`, "persons/person.xml"],
      rIdV: ["http://voorbeeld.nl/relatie/onbekend", "vreemd/ding.dat"],
      rIdU: ["customXml", "../customXml/item1.xml"],
    },
    parts: {
      ...further.parts,
      "xl/calcChain.xml": [
        `${OPENXML}.spreadsheetml.calcChain+xml`,
        `<calcChain ${MAIN}><c r="C2" i="1"/><c r="C3" i="1"/><c r="C4" i="1"/><c r="E5" i="1"/><c r="F6" i="1"/></calcChain>`,
      ],
      "xl/metadata.xml": [
        `${OPENXML}.spreadsheetml.sheetMetadata+xml`,
        `<metadata ${MAIN} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      ],
      "xl/drawings/drawing1.xml": [`${OPENXML}.drawing+xml`, DRAWINGS],
      "xl/drawings/_rels/drawing1.xml.rels": [
        "",
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>`,
      ],
      "xl/charts/chart1.xml": [`${OPENXML}.drawingml.chart+xml`, CHART],
      "xl/media/image1.png": ["", PNG],
      "xl/drawings/vmlDrawing1.vml": ["", VML],
      "xl/comments1.xml": [
        `${OPENXML}.spreadsheetml.comments+xml`,
        `<comments ${MAIN}><authors><author>tc=${THREAD}</author><author>A. Voorbeeld (fictief)</author></authors><commentList><comment ref="A2" authorId="0"><text><t>[Threaded comment] Klopt dit?</t></text></comment><comment ref="A4" authorId="1"><text><r><t>Let </t></r><r><t>op</t></r></text></comment></commentList></comments>`,
      ],
      "xl/threadedComments/threadedComment1.xml": [
        "application/vnd.ms-excel.threadedcomments+xml",
        `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-01-05T10:00:00.00" personId="${PERSON}" id="${THREAD}"><text>Klopt dit?</text></threadedComment></ThreadedComments>`,
      ],
      "xl/persons/person.xml": [
        "application/vnd.ms-excel.person+xml",
        `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A. Voorbeeld (fictief)" id="${PERSON}" userId="x" providerId="None"/></personList>`,
      ],
      "xl/printerSettings/printerSettings1.bin": ["", Uint8Array.of(1, 2, 3, 0, 255)],
      "xl/tables/table1.xml": [
        `${OPENXML}.spreadsheetml.table+xml`,
        `<table ${MAIN} id="3" name="Tabel1" displayName="Tabel1" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="ja"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Naam " dataDxfId="0"/><tableColumn id="2" name="Uren"/><tableColumn id="5" name="Kosten"><calculatedColumnFormula>Tabel1[[#This Row],[Uren]]*$B$6</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
      ],
      "customXml/item1.xml": ["", `<?xml version="1.0"?><bron xmlns="urn:voorbeeld">1</bron>`],
      "customXml/_rels/item1.xml.rels": [
        "",
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      ],
      "customXml/itemProps1.xml": [
        `${OPENXML}.customXmlProperties+xml`,
        `<ds:datastoreItem ds:itemID="{0A0A0A0A-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
      ],
      "xl/vreemd/ding.dat": ["application/octet-stream", Uint8Array.of(9, 8, 7)],
    },
  });
}
