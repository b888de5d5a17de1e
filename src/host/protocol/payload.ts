/** The web's limit of a request, of a response and of what a custom function is called with, in bytes. */
export const PAYLOAD_LIMIT = 5_000_000;

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
