/** Measures in a bundle in plain Node, which comes near to a browser: in Jest every global is slow, and so are its figures. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";
import type { Measured } from "./measure";

const [folder, filename] = [path.resolve("dist/bench"), "register.cjs"];

/** Bundles `measure.ts` as the host is bundled. */
export const bundleMeasure = (): Promise<void> => {
  const host = jest
    .requireActual<readonly Configuration[]>("../../../webpack.config.js")
    .find(({ name }) => name === "host");
  const compiler = webpack({
    ...host,
    entry: path.resolve("test/bench/register/measure.ts"),
    output: { path: folder, filename },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
};

/** What a register costs, in a process of its own; `sums` is the same with the sheet of SUMIFS. */
export const measureInPlainNode = async (xlsx: Uint8Array, sums: Uint8Array): Promise<Measured> => {
  const files = mkdtempSync(path.join(os.tmpdir(), "koersvast-bench-"));
  const write = (name: string, bytes: Uint8Array): string => {
    const file = path.join(files, name);
    writeFileSync(file, bytes);
    return file;
  };
  try {
    const args = [path.join(folder, filename), write("register.xlsx", xlsx), write("sums.xlsx", sums)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as Measured;
  } finally {
    rmSync(files, { recursive: true });
  }
};
