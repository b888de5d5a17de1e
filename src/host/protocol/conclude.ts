import type { Connection, OpenWorkbook } from "./connection";
import { sendCalls } from "./custom-functions/sending";
import { tell } from "./events";

/** Ends what an author did: everybody is told, and what custom functions must give is asked, of this author's client first. */
export function conclude(book: OpenWorkbook, author: Connection): void {
  tell(book, author);
  sendCalls(book.calls, () => [
    ...[author].filter((client) => book.connections.has(client)),
    ...[...book.connections].filter((client) => client !== author),
  ]);
}
