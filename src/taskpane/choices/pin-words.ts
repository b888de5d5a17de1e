/** What was settled, in words. */
import { hours } from "../../domain/quantity";
import type { Adjustment, Pin } from "../../domain/scenario/adjust";
import type { Spoken } from "./conflict-words";

/** What a pin says of its item; without one it is free. */
export const pinText = ({ talk, words }: Pick<Spoken, "talk" | "words">, pin: Pin | null): string => {
  switch (pin?.kind) {
    case undefined:
      return talk.pins.free;
    case "in":
    case "out":
    case "outsource":
      return talk.pins[pin.kind];
    case "shift": {
      if (pin.shift === 0) return talk.pins.planned;
      const by = words.countedText(Math.abs(pin.shift), ...words.periodWords[words.kind]);
      return pin.shift > 0 ? words.texts.later(by) : words.texts.earlier(by);
    }
  }
};

/** What was settled, with what it is about. */
export const adjustmentText = (spoken: Pick<Spoken, "talk" | "words" | "items">, each: Adjustment): string => {
  const { talk, words, items } = spoken;
  if (each.kind === "capacity") {
    const said = words.hoursText(hours(Math.abs(each.hours)));
    return (each.hours > 0 ? talk.moreHours : talk.lessHours)(each.role, each.period, said);
  }
  const item = items.find(({ id }) => id === each.item);
  return talk.settledAs(item ? item.nr : each.item, pinText(spoken, each));
};
