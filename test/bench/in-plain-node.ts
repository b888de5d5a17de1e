/** Measures in a bundle in plain Node, which comes near to a browser: in Jest every global is slow, and so are its figures. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";

const folder = path.resolve("dist/bench");

/** Bundles a program below `test/bench` as the host is bundled, and gives its path. */
export const bundle = (program: string): Promise<string> => {
  const host = jest
    .requireActual<readonly Configuration[]>("../../webpack.config.js")
    .find(({ name }) => name === "host");
  const filename = `${program.replaceAll("/", "-")}.cjs`;
  const compiler = webpack({
    ...host,
    entry: path.resolve("test/bench", `${program}.ts`),
    output: { path: folder, filename },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(path.join(folder, filename));
    });
  });
};

/** The line of JSON that a program answers with, in a process of its own, about these files. */
export const measureInPlainNode = async <T>(program: string, files: readonly Uint8Array[]): Promise<T> => {
  const place = mkdtempSync(path.join(os.tmpdir(), "koersvast-bench-"));
  const paths = files.map((bytes, at) => {
    const file = path.join(place, `${at}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...paths]);
    return JSON.parse(stdout) as T;
  } finally {
    rmSync(place, { recursive: true });
  }
};
