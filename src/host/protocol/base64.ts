import { RequestError } from "./errors";
import { text, type Parameter } from "./parameters";

/** The bytes of a file as Base64, without the `data:` that a browser puts before it. */
export const base64: Parameter<Uint8Array> = {
  parse: (value) => {
    try {
      return Uint8Array.from(atob(text.parse(value)), (letter) => letter.charCodeAt(0));
    } catch {
      throw new RequestError("InvalidArgument");
    }
  },
};
