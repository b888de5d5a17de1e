import type { MakeDocument } from "../../actions/documents";

/** Makes a document in a worker: a long one takes seconds, in which the pane must answer. Fails where that breaks off or cannot be loaded. */
export const documentInWorker: MakeDocument = (made, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./document-worker.ts", import.meta.url));
    const end = (): void => {
      signal?.removeEventListener("abort", stop);
      worker.terminate();
    };
    const stop = (): void => {
      end();
      resolve(null);
    };
    signal?.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(`document-worker: ${message || "not loaded"}`)); // no message where it could not be loaded
    };
    worker.postMessage(made);
  });
