import type { Author } from "../protocol/author";
import { joinWorkbook } from "../protocol/author";
import { settle } from "../protocol/calculation";
import { leave } from "../protocol/conclude";
import type { OpenWorkbook } from "../protocol/connection";
import { pageUrl, windowName } from "../protocol/context";
import { newStatistics } from "../protocol/statistics";
import { element } from "./element";

/** The add-in's page in its frame, and the author on whose behalf it speaks. It lives on while it is not shown. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly author: Author;
  close(): void;
}

/** What office.js gives the page, as far as the host must look into it. */
interface PageOfAddin {
  readonly CustomFunctions?: { readonly _association: { readonly mappings: Readonly<Record<string, unknown>> } };
}

let opened = 0;

/** Loads the add-in's page for an author who joins the workbook; `afterEach` is called when one of its messages was answered. */
export function openPaneFrame(book: OpenWorkbook, page: string, title: string, afterEach: () => void): PaneFrame {
  const id = `paneel${(opened += 1)}`;
  const frame = element("iframe", {
    title,
    name: windowName(id, book.locale, location.origin), // before it is attached: office.js reads it as it loads
    src: pageUrl(book.locale, page),
  });
  const holdsFunction = (name: string): boolean => {
    const { CustomFunctions } = (frame.contentWindow ?? {}) as PageOfAddin;
    return CustomFunctions ? name.toUpperCase() in CustomFunctions._association.mappings : false;
  };
  const author = joinWorkbook(book, id, newStatistics(), holdsFunction);
  const post = (answer: string): void => {
    frame.contentWindow?.postMessage(answer, location.origin);
    afterEach();
  };
  const receive = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow && typeof data === "string") author.receive(data, post);
  };
  window.addEventListener("message", receive);
  void author.ready.then(() => {
    settle(book); // what the functions of this page must give
    author.conclude();
  });
  return {
    frame,
    author,
    close: () => {
      window.removeEventListener("message", receive);
      leave(book, author.connection);
      frame.remove();
    },
  };
}
