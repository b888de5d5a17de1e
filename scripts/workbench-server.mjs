// The server of the workbench: the page that stands in for Excel, the add-in as it was built, and Microsoft's office.js from
// the package. Everything on one origin of this machine; nothing is fetched from elsewhere.
// As a program, `node scripts/workbench-server.mjs FOLDER [ADDIN]`, it serves the workbooks of a folder, beside another
// add-in than ours where that is named, and says its address.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { localCertificate } from "./certificate.mjs";
import { root } from "./prepare.mjs";

/** Where the add-in's page gets office.js in production, and where it gets it here. */
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const ownOfficeJs = "/office/office.js";

const builtAddin = path.join(root, "dist", "addin");
const foldersWith = (addin) => [
  ["/office/", path.join(root, "node_modules", "@microsoft", "office-js", "dist")],
  ["/workbench/", path.join(root, "dist", "workbench")],
  ["/", addin],
];

const kinds = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The add-in's page with the one address of office.js replaced, and nothing else. */
export function servedPage(html) {
  const parts = html.split(cdn);
  if (parts.length !== 2) throw new Error(`the page names ${cdn} ${parts.length - 1} times, not once`);
  return parts.join(ownOfficeJs);
}

/**
 * Serves the workbench at a port of this machine, or the next that is free; `workbook` gives the path of the one with a
 * name, at /bestanden/. Resolves to the address.
 */
export async function serveWorkbench({ certificate, port = 3000, workbook, addin = builtAddin }) {
  const server = createServer(certificate, (request, response) => answer(request, response, { workbook, addin }));
  const taken = await listen(server, port);
  return `https://localhost:${taken}/`;
}

function listen(server, port, tries = 20) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port !== 0 && tries > 0) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}

function answer(request, response, served) {
  const place = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
  const send = (status, kind, body) => {
    response.writeHead(status, {
      "Content-Type": kind,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD" || typeof body === "string" || body instanceof Uint8Array) response.end(body);
    else body.pipe(response);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, "text/plain", "");
  const found = contentOf(place, served);
  if (found === undefined) return send(404, "text/plain; charset=utf-8", `${place} is er niet`);
  send(200, kinds[place === "/" ? ".html" : path.extname(place)] ?? "application/octet-stream", found);
}

/** The text, bytes or stream of a place on the server; undefined where there is none. */
function contentOf(place, { workbook, addin }) {
  if (place === "/") return readFileSync(path.join(root, "dist", "workbench", "index.html"));
  if (place === "/addin.html") return servedPage(readFileSync(path.join(addin, "addin.html"), "utf8"));
  if (place.startsWith("/bestanden/")) {
    const file = workbook(path.basename(place));
    return file === undefined ? undefined : streamOf(file);
  }
  const [prefix, folder] = foldersWith(addin).find(([start]) => place.startsWith(start));
  return streamOf(path.join(folder, path.normalize(`/${place.slice(prefix.length)}`)));
}

function streamOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? createReadStream(file) : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder, addin] = process.argv.slice(2);
  const workbook = (name) => path.join(folder, name);
  const address = await serveWorkbench({ certificate: await localCertificate(), port: 0, workbook, addin });
  process.stdout.write(`${address}\n`);
  process.stdin.resume().on("end", () => process.exit()); // whoever started it is gone
}
