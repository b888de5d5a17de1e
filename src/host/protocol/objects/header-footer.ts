import type { PageLayout, PageTexts } from "../../engine/page-layout";
import type { Sheet } from "../../engine/workbook";
import type { Connection } from "../connection";
import { writable, type ObjectType, type Property } from "../definition";
import { flag, oneOf, text } from "../parameters";
import { changeSheet } from "../sheet-changes";
import { hold, type Targets } from "../targets";

type Pages = Targets["HeaderFooter"];

function change(sheet: Sheet, { book }: Connection, changed: Partial<PageLayout["headersFooters"]>): void {
  const { pageLayout } = sheet;
  const headersFooters = { ...pageLayout.headersFooters, ...changed };
  changeSheet(book.workbook, sheet, { pageLayout: { ...pageLayout, headersFooters } });
}

function part(key: keyof PageTexts): Property<Pages> {
  return writable(
    text,
    ({ sheet, pages }) => sheet.pageLayout.headersFooters[pages][key],
    ({ sheet, pages }, value, at) => {
      const texts = { ...sheet.pageLayout.headersFooters[pages], [key]: value };
      change(sheet, at, { [pages]: texts });
    },
  );
}

export const headerFooterType: ObjectType<Pages> = {
  properties: {
    centerFooter: part("centerFooter"),
    centerHeader: part("centerHeader"),
    leftFooter: part("leftFooter"),
    leftHeader: part("leftHeader"),
    rightFooter: part("rightFooter"),
    rightHeader: part("rightHeader"),
  },
};

function uses(key: "useSheetMargins" | "useSheetScale"): Property<Sheet> {
  return writable(
    flag,
    ({ pageLayout }) => pageLayout.headersFooters[key],
    (sheet, isUsed, at) => change(sheet, at, { [key]: isUsed }),
  );
}

/** The texts of all pages are those of the odd ones, where the state gives the others none of their own. */
export const headerFooterGroupType: ObjectType<Sheet> = {
  properties: {
    state: writable(
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
      ({ pageLayout }) => pageLayout.headersFooters.state,
      (sheet, state, at) => change(sheet, at, { state }),
    ),
    useSheetMargins: uses("useSheetMargins"),
    useSheetScale: uses("useSheetScale"),
  },
  navigation: {
    defaultForAllPages: (sheet) => hold("HeaderFooter", { sheet, pages: "odd" }),
    evenPages: (sheet) => hold("HeaderFooter", { sheet, pages: "even" }),
    firstPage: (sheet) => hold("HeaderFooter", { sheet, pages: "first" }),
    oddPages: (sheet) => hold("HeaderFooter", { sheet, pages: "odd" }),
  },
};
