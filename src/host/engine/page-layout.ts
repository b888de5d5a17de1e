import type { Area } from "./area";

/** The texts at the top and the bottom of a page, with Excel's codes (`&P`) as they are. */
export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet prints. Margins in points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's API name (`A4`, `Letter`, …), or null when the file does not say. */
  readonly paperSize: string | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Either a scale in percent, or to fit so many pages (null: as many as needed). */
  readonly zoom: { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };
  readonly headersFooters: {
    /** Which pages have texts of their own. */
    readonly state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    /** Of the odd pages, and of all those that have none of their own. */
    readonly odd: PageTexts;
    readonly even: PageTexts;
    readonly first: PageTexts;
    /** Whether they end where the margins of the sheet do, and are scaled as the sheet is. */
    readonly useSheetMargins: boolean;
    readonly useSheetScale: boolean;
  };
  readonly printArea: readonly Area[];
  /** Rows and columns repeated on every page, as first and last index, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** A page begins at these rows and columns. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly draftMode: boolean;
  /** Null: the pages are counted on. */
  readonly firstPageNumber: number | null;
  readonly printComments: "NoComments" | "EndSheet" | "InPlace";
  readonly printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  readonly printOrder: "DownThenOver" | "OverThenDown";
}
