import type { PageLayout } from "../../engine/page-layout";
import type { Sheet } from "../../engine/workbook";
import { writable, type ObjectType, type Property } from "../definition";
import { firstOf, notPlayed, oneOf, text } from "../parameters";
import { changeSheet } from "../sheet-changes";
import { hold } from "../targets";

function part(key: keyof PageLayout["headersFooters"]): Property<Sheet> {
  return writable(
    text,
    ({ pageLayout }) => pageLayout.headersFooters[key],
    (sheet, value, { book }) => {
      const { pageLayout } = sheet;
      const headersFooters = { ...pageLayout.headersFooters, [key]: value };
      changeSheet(book.workbook, sheet, { pageLayout: { ...pageLayout, headersFooters } });
    },
  );
}

export const headerFooterType: ObjectType<Sheet> = {
  properties: {
    centerFooter: part("centerFooter"),
    centerHeader: part("centerHeader"),
    leftFooter: part("leftFooter"),
    leftHeader: part("leftHeader"),
    rightFooter: part("rightFooter"),
    rightHeader: part("rightHeader"),
  },
};

/** One header and footer for all pages; other ones for the first or even pages are not played. */
export const headerFooterGroupType: ObjectType<Sheet> = {
  properties: {
    state: writable(
      firstOf(oneOf("Default"), notPlayed(oneOf("FirstAndDefault", "OddAndEven", "FirstOddAndEven"))),
      () => "Default",
      () => undefined,
    ),
  },
  navigation: { defaultForAllPages: (sheet) => hold("HeaderFooter", sheet) },
};
