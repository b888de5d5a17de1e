// npm run icons: draws assets/*.svg as PNG with the machine's Chromium. The PNGs are committed; run this after editing an SVG.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./prepare.mjs";

/** The add-in's own icon is shown in lists and shops too; those of the commands only on the ribbon. */
const sizesOf = (name) => (name === "icon" ? [16, 32, 64, 80, 128] : [16, 32, 80]);

const assets = path.join(root, "assets");
const drawings = readdirSync(assets)
  .filter((file) => file.endsWith(".svg"))
  .map((file) => path.basename(file, ".svg"))
  .flatMap((name) => sizesOf(name).map((size) => ({ name, size })));

for (const { name, size, png } of draw(drawings)) {
  writeFileSync(path.join(assets, `${name}-${size}.png`), Buffer.from(png, "base64"));
}

/** Lets Chromium draw each SVG on a transparent canvas of its size and reads the PNGs back from the page. */
function draw(wanted) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-icons-"));
  const page = path.join(folder, "icons.html");
  const images = wanted.map(({ name, size }) => ({
    name,
    size,
    svg: `data:image/svg+xml;base64,${readFileSync(path.join(assets, `${name}.svg`)).toString("base64")}`,
  }));
  writeFileSync(
    page,
    `<!doctype html><pre id="result"></pre><script>(${drawInPage})(${JSON.stringify(images)})</script>`,
  );
  try {
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${folder}/profile`,
      "--virtual-time-budget=10000",
    ];
    const browser = process.env.CHROMIUM ?? "chromium";
    const html = execFileSync(browser, [...flags, "--dump-dom", page], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(/<pre id="result">(.+?)<\/pre>/.exec(html)[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/* global document, Image */
async function drawInPage(images) {
  const results = [];
  for (const { name, size, svg } of images) {
    const image = new Image(size, size);
    image.src = svg;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
    canvas.getContext("2d").drawImage(image, 0, 0, size, size);
    results.push({ name, size, png: canvas.toDataURL("image/png").split(",")[1] });
  }
  document.getElementById("result").textContent = JSON.stringify(results);
}
