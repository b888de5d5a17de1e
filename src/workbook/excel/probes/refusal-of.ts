import { seenWords } from "../../../messages/nl-self-test";
import { hostErrorCode } from "../workbook-error";
import type { Bench } from "./probe";

/** The code with which Excel refuses what is queued. */
export const refusalOf = async ({ context }: Bench, queue: () => void): Promise<string> => {
  try {
    queue();
    await context.sync();
    return seenWords.notRefused;
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null) throw error;
    return code;
  }
};
