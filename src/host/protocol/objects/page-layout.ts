import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../../engine/address";
import type { PageLayout } from "../../engine/page-layout";
import type { Area, Sheet } from "../../engine/workbook";
import { areasAt, cellsOf, rangeOrAddress } from "../addresses";
import type { Connection } from "../connection";
import { found, method, writable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import {
  either,
  flag,
  index,
  integer,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  type Argument,
  type Parameter,
} from "../parameters";
import type { Json } from "../json";
import { changeSheet } from "../sheet-changes";
import { hold, isHeld, type HeldAs } from "../targets";

function change(sheet: Sheet, { book }: Connection, layout: Partial<PageLayout>): void {
  changeSheet(book.workbook, sheet, { pageLayout: { ...sheet.pageLayout, ...layout } });
}

type Plain = {
  [K in keyof PageLayout]: PageLayout[K] extends boolean | string | null ? K : never;
}[keyof PageLayout];

function plain<K extends Plain>(key: K, parameter: Parameter<PageLayout[K]>): Property<Sheet> {
  return writable(
    parameter,
    ({ pageLayout }) => pageLayout[key],
    (sheet, value, at) => change(sheet, at, { [key]: value }),
  );
}

/** `Excel.PaperType`. */
const PAPERS = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

type Margin = keyof PageLayout["margins"];

function margin(key: Margin): Property<Sheet> {
  return writable(
    number,
    ({ pageLayout }) => pageLayout.margins[key],
    (sheet, points, at) => change(sheet, at, { margins: { ...sheet.pageLayout.margins, [key]: points } }),
  );
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const side = optional(number, null);
const margins = record<Record<Margin, number | null>>({
  top: side,
  bottom: side,
  left: side,
  right: side,
  header: side,
  footer: side,
});

/** Either a scale, or to fit a number of pages. */
const zoom = record({
  scale: optional(number, null),
  horizontalFitToPages: optional(index, null),
  verticalFitToPages: optional(index, null),
});

function zoomJson({ zoom: given }: PageLayout): Json {
  if ("scale" in given) return { scale: given.scale };
  return {
    ...(given.wide === null ? {} : { horizontalFitToPages: given.wide }),
    ...(given.tall === null ? {} : { verticalFitToPages: given.tall }),
  };
}

/** The areas that print; without a print area there is none to give. */
function printArea(sheet: Sheet): HeldAs<"RangeAreas"> {
  const { printArea: areas } = sheet.pageLayout;
  return hold("RangeAreas", areas.length > 0 ? { sheet, areas } : null);
}

type Stretch = NonNullable<PageLayout["titleRows"]>;

function titleRows(sheet: Sheet): HeldAs<"Range"> {
  const { titleRows: rows } = sheet.pageLayout;
  return hold("Range", rows && { sheet, area: rowsArea(rows) });
}

function titleColumns(sheet: Sheet): HeldAs<"Range"> {
  const { titleColumns: columns } = sheet.pageLayout;
  return hold("Range", columns && { sheet, area: columnsArea(columns) });
}

function rowsArea({ first, last }: Stretch): Area {
  return { row: first, column: 0, rows: last - first + 1, columns: LAST_COLUMN + 1 };
}

function columnsArea({ first, last }: Stretch): Area {
  return { row: 0, column: first, rows: LAST_ROW + 1, columns: last - first + 1 };
}

const areasOrAddress = either(either(object("RangeAreas"), object("Range"), isAreas), text, isHeld);

function isAreas(value: Argument): boolean {
  return isHeld(value) && value.type === "RangeAreas";
}

export const pageLayoutType: ObjectType<Sheet> = {
  properties: {
    blackAndWhite: plain("blackAndWhite", flag),
    bottomMargin: margin("bottom"),
    centerHorizontally: plain("centerHorizontally", flag),
    centerVertically: plain("centerVertically", flag),
    draftMode: plain("draftMode", flag),
    firstPageNumber: writable(
      either({ parse: () => null }, integer, (value) => value === ""),
      ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
      (sheet, firstPageNumber, at) => change(sheet, at, { firstPageNumber }),
    ),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: plain("orientation", oneOf("Portrait", "Landscape")),
    paperSize: plain("paperSize", oneOf(...PAPERS)),
    printComments: plain("printComments", oneOf("NoComments", "EndSheet", "InPlace")),
    printErrors: plain("printErrors", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    printGridlines: plain("printGridlines", flag),
    printHeadings: plain("printHeadings", flag),
    printOrder: plain("printOrder", oneOf("DownThenOver", "OverThenDown")),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: writable(
      zoom,
      ({ pageLayout }) => zoomJson(pageLayout),
      (sheet, { scale, horizontalFitToPages: wide, verticalFitToPages: tall }, at) =>
        change(sheet, at, { zoom: scale === null ? { wide, tall } : { scale } }),
    ),
  },
  navigation: { headersFooters: (sheet) => hold("HeaderFooterGroup", sheet) },
  methods: {
    getPrintArea: method([], (sheet) => found(printArea(sheet))),
    getPrintAreaOrNullObject: method([], (sheet) => printArea(sheet)),
    getPrintTitleColumns: method([], (sheet) => found(titleColumns(sheet))),
    getPrintTitleColumnsOrNullObject: method([], (sheet) => titleColumns(sheet)),
    getPrintTitleRows: method([], (sheet) => found(titleRows(sheet))),
    getPrintTitleRowsOrNullObject: method([], (sheet) => titleRows(sheet)),
    setPrintArea: method([areasOrAddress], (sheet, [given], at) => {
      const target = typeof given === "string" ? areasAt(at.book.workbook, sheet, given) : given;
      if (target.sheet !== sheet) throw new RequestError("InvalidArgument");
      change(sheet, at, { printArea: "areas" in target ? target.areas : [target.area] });
    }),
    setPrintMargins: method([oneOf("Points", "Inches", "Centimeters"), margins], (sheet, [unit, given], at) => {
      const set = Object.entries(given).flatMap(([key, value]) =>
        value === null ? [] : [[key, value * POINTS[unit]] as const],
      );
      change(sheet, at, { margins: { ...sheet.pageLayout.margins, ...Object.fromEntries(set) } });
    }),
    setPrintTitleColumns: method([rangeOrAddress], (sheet, [range], at) => {
      const { area } = cellsOf(at.book.workbook, sheet, range);
      if (!isWholeColumns(area)) throw new RequestError("InvalidArgument");
      change(sheet, at, { titleColumns: { first: area.column, last: area.column + area.columns - 1 } });
    }),
    setPrintTitleRows: method([rangeOrAddress], (sheet, [range], at) => {
      const { area } = cellsOf(at.book.workbook, sheet, range);
      if (!isWholeRows(area)) throw new RequestError("InvalidArgument");
      change(sheet, at, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    }),
  },
};
