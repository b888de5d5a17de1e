/**
 * Whether a page can hand over a file at all: the web view of Excel on a Mac or iPad has no downloads, and knows itself as a
 * WebKit that is no Safari. Elsewhere nothing tells beforehand.
 */
export const canSaveFiles = (userAgent: string): boolean =>
  !(/AppleWebKit/u.test(userAgent) && !/Safari|Chrome|Edg/u.test(userAgent));

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** So long a browser may take to begin with the download. */
const keptFor = 60_000;

/** Hands a Word document over as a download. */
export const saveDocument = (name: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: wordType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
};
