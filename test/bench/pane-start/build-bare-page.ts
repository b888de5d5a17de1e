/** Builds the bare page into a folder that the workbench can open instead of the add-in: same manifest, policy and loader. */
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";

const addin = path.resolve("dist/addin");

export async function buildBarePage(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-bare-"));
  await bundle(folder);
  const html = readFileSync(path.join(addin, "addin.html"), "utf8");
  writeFileSync(path.join(folder, "addin.html"), html.replace(/addin\.\w+\.js/u, "bare.js"));
  cpSync(path.join(addin, "assets"), path.join(folder, "assets"), { recursive: true });
  for (const name of readdirSync(addin).filter((file) =>
    /^(manifest\.xml|addin\.css|functions\..*\.json)$/u.test(file),
  ))
    copyFileSync(path.join(addin, name), path.join(folder, name));
  return folder;
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    entry: path.resolve("test/bench/pane-start/bare-page.tsx"),
    output: { path: folder, filename: "bare.js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/u, loader: "ts-loader", options: { transpileOnly: true } }] },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
