/** The workbench's own server, as a program beside the tests; the workbooks that it serves lie in a folder of these tests. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const BUNDLES = ["dist/addin/addin.html", "dist/workbench/index.html"];

interface Running {
  readonly address: string;
  readonly folder: string;
  readonly program: ChildProcess;
}

let running: Promise<Running> | undefined;
let served = 0;

/** The address of the server. */
export async function serverAddress(): Promise<string> {
  return (await (running ??= start())).address;
}

/** Puts a workbook on the server; gives the name by which it is opened. */
export async function serve(xlsx: Uint8Array): Promise<string> {
  const { folder } = await (running ??= start());
  const name = `werkmap-${(served += 1)}.xlsx`;
  writeFileSync(path.join(folder, name), xlsx);
  return name;
}

async function start(): Promise<Running> {
  const missing = BUNDLES.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`${missing.join(" and ")} are not there: run npm run build first`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-workbench-"));
  const program = spawn(process.execPath, ["scripts/workbench-server.mjs", folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    program.stdout.once("data", (said: Buffer) => resolve(said.toString().trim()));
    program.once("exit", (code) => reject(new Error(`the workbench's server ended with ${code}`)));
  });
  return { address, folder, program };
}

afterAll(async () => {
  if (running === undefined) return;
  const { folder, program } = await running;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});
