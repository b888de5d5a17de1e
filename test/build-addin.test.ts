/** What `npm run build:addin` makes for a server: a manifest that names the files beside it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const address = "https://koersvast.example.nl/";
const patience = 120_000; // for a bundle on a busy machine

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-addin-"));
  const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", "addin", "--no-devtool", "--output-path", folder], {
    env: { ...process.env, KOERSVAST_URL: address },
    stdio: "pipe",
  });
}, patience);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (file: string): string => readFileSync(path.join(folder, file), "utf8");

/** The files of ours that a text names. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/https:\/\/koersvast\.example\.nl\/([^"]+)/gu)].map(([, file]) => file!);

test("every address in the manifest is one of the files, on the server that was given", () => {
  const manifest = made("manifest.xml");
  expect(manifest).not.toContain("localhost");
  expect(named(manifest).length).toBeGreaterThan(10);
  expect(named(manifest).filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});

test("what Excel keeps for a day has the digest of its content in its name, and the page has not", () => {
  const [metadata, script] = [/functions\.[0-9a-f]{20}\.json/u, /addin\.[0-9a-f]{20}\.js/u].map(
    (name) => named(made("manifest.xml")).find((file) => name.test(file)) ?? "",
  );
  expect(JSON.parse(made(metadata!))).toEqual(JSON.parse(readFileSync("src/functions/functions.json", "utf8")));
  expect(made("addin.html")).toContain(`src=${script}`);
});

test("what only a Word document needs is no part of the script that the page begins with", () => {
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const withWord = scripts.filter((file) => made(file).includes("w:tblHeader"));
  expect(withWord).toHaveLength(1);
  expect(withWord[0]).not.toMatch(/^addin\./u);
});
