import type { Connection, OpenWorkbook } from "./connection";
import { sendCalls } from "./custom-functions/sending";
import { withdrawCalls } from "./custom-functions/standing-calls";
import { tell, type Trigger } from "./events";

/** Ends what an author did: everybody is told, and what custom functions must give is asked, of this author's client first. */
export function conclude(book: OpenWorkbook, author: Connection, trigger: Trigger = "Unknown"): void {
  tell(book, author, trigger);
  sendCalls(book.calls, [author, ...[...book.connections].filter((client) => client !== author)]);
}

/** Takes an author's client away; what its functions have not answered is asked of another. */
export function leave(book: OpenWorkbook, author: Connection): void {
  book.connections.delete(author);
  withdrawCalls(book.calls, author);
  sendCalls(book.calls, [...book.connections]);
}
