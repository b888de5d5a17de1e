import type { Json, JsonObject } from "./json";

/** The event of a pressed ribbon button. */
export const RIBBON_EVENT = "appCommandInvoked";

/** The add-in's buttons in the ribbon. */
export interface Ribbon {
  /** Fires the action of a button and resolves when it calls `event.completed`; rejects when there is no such action. */
  press(actionId: string): Promise<void>;
  /** Takes what the client says of an action that is done. */
  complete(data: JsonObject): void;
}

/** The ribbon of one client, which is told of a press through `emit`. */
export function newRibbon(emit: (event: string, data: Json) => void): Ribbon {
  const pending = new Map<string, { resolve(): void; reject(reason: Error): void }>();
  let pressed = 0;
  return {
    press(actionId) {
      const press = String((pressed += 1));
      return new Promise((resolve, reject) => {
        pending.set(press, { resolve, reject });
        emit(RIBBON_EVENT, { 0: press, 1: actionId, 2: JSON.stringify({ source: { id: actionId } }) });
      });
    },
    complete({ 0: press, 1: error }) {
      if (typeof press !== "string") return;
      const waiting = pending.get(press);
      pending.delete(press);
      if (error === 0) waiting?.resolve();
      else waiting?.reject(new Error(`No action is associated with this button (error ${JSON.stringify(error)}).`));
    },
  };
}
