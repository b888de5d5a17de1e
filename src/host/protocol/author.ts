import { newAddinView } from "./addin-view";
import { answerBatch } from "./answer-batch";
import { applyProperties, pickProperties } from "./bulk-properties";
import { conclude } from "./conclude";
import type { Connection, OpenWorkbook } from "./connection";
import { answerCommon, commonMethod } from "./common-api/common-methods";
import { appContext, ORIGIN } from "./context";
import { isJsonObject, type Json } from "./json";
import { newRibbon, RIBBON_EVENT, type Ribbon } from "./ribbon";
import type { Statistics } from "./statistics";
import { wayOut } from "./way-out";
import * as wire from "./wire";

/** One author: the state of the connection and what answers the client's messages. */
export interface Author {
  readonly connection: Connection;
  /** Resolves when the client has said that it is ready for ribbon buttons and custom functions. */
  readonly ready: Promise<void>;
  /** Answers a message of the client through `post`. */
  receive(text: string, post: (answer: string) => void): void;
  /** Ends what was done by this one outside a batch. */
  conclude(): void;
  readonly ribbon: Ribbon;
}

/** What the host tells its clients; listening to anything else is refused. */
const EVENTS_TOLD = new Set([RIBBON_EVENT, "richApiMessage", "documentSelectionChanged", "settingsChanged"]);
/** The client announces its ribbon actions and its custom functions. */
const ANNOUNCEMENTS = 2;

/** Whether it is an event of something that is bound, `Id_bindingDataChanged`. */
function isOfBinding(name: string, { bindings }: OpenWorkbook): boolean {
  const [, id] = /^(.*)_binding(?:Data|Selection)Changed$/s.exec(name) ?? [];
  return id !== undefined && bindings.has(id);
}

/** Joins the workbook as an author; `holdsFunction` tells which custom functions the client holds by now. */
export function joinWorkbook(
  book: OpenWorkbook,
  id: string,
  statistics: Statistics,
  holdsFunction: Connection["holdsFunction"],
): Author {
  const listeners = new Map<string, (data: Json) => void>();
  const emit = (name: string, data: Json): void => listeners.get(name)?.(data);
  const connection: Connection = {
    book,
    paths: new Map(),
    pathReferences: new Map(),
    references: new Map(),
    referenceCount: 0,
    listening: new Map(),
    eventsEnabled: true,
    announced: new Set(),
    addin: newAddinView(emit),
    applyProperties: (held, properties) => applyProperties(held, properties, connection),
    pickProperties: (held, wanted) => pickProperties(held, wanted, connection),
    holdsFunction,
    copies: new Map(),
    emit,
  };
  const ribbon = newRibbon(emit);
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  book.connections.add(connection);

  const answer = async (message: wire.Message): Promise<Json | null> => {
    const data = isJsonObject(message._data) ? message._data : {};
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext(id, book);
    if (message._actionName === "ContextActivationManager_notifyHost") {
      const way = wayOut(message._data);
      if (way) connection.addin.leaving.forEach((leave) => leave(way));
    }
    if (message._actionName !== "executeMethod") return null;
    const method = isJsonObject(data.DdaMethod) ? data.DdaMethod.DispatchId : null;
    const batch = method === wire.METHOD.batch ? wire.batchCall(data) : null;
    if (batch) return answerBatch(batch, connection, statistics);
    const common = commonMethod(method);
    if (common) return answerCommon(common, data, connection);
    if (method !== wire.METHOD.ribbonActionCompleted) return wire.statusAnswer(wire.STATUS.notSupported);
    ribbon.complete(data);
    return { Error: 0, Data: [] };
  };

  return {
    connection,
    ready,
    receive(text, post) {
      const message = wire.parseMessage(text);
      if (!message) return;
      if (message._actionType === wire.ACTION_TYPE.invoke) {
        const failed = () => wire.statusAnswer(wire.STATUS.internalError); // a request that cannot be read
        void answer(message)
          .catch(failed)
          .then((data) => {
            if (data !== null) post(wire.reply(message, data, ORIGIN));
            if (listeners.has(RIBBON_EVENT) && connection.announced.size === ANNOUNCEMENTS) becomeReady();
          });
        return;
      }
      const { _actionName: name, _conversationId: conversation } = message;
      if (!EVENTS_TOLD.has(name) && !isOfBinding(name, book))
        return post(wire.reply(message, wire.statusAnswer(wire.STATUS.notSupported), ORIGIN));
      if (message._actionType === wire.ACTION_TYPE.unregisterEvent) listeners.delete(name);
      else listeners.set(name, (data) => post(wire.eventMessage(name, conversation, data, ORIGIN)));
      post(wire.reply(message, { Error: 0, Data: [] }, ORIGIN));
    },
    conclude: () => conclude(book, connection),
    ribbon,
  };
}
