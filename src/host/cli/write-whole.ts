import { rename, writeFile } from "node:fs/promises";

/** Puts a file in place only when all of it is written, so that a run that is broken off leaves what was there. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, bytes);
  await rename(beside, file);
};
