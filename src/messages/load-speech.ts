import type { Language } from "./language";
import { dutch } from "./nl-speech";
import type { Speech } from "./speech";

/** The speech of a language. Dutch is here anyway, for the sheets; English comes with its own script when it is asked. */
export const loadSpeech = async (language: Language): Promise<Speech> =>
  language === "nl" ? dutch : (await import("./en-speech")).english;
