// The certificate by which the workbench speaks https on this machine: made by Microsoft's tool for developers of add-ins,
// kept beside the packages, and never installed: the browser warns once.
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./prepare.mjs";

const folder = path.join(root, "node_modules", ".cache", "koersvast-certificate");
const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  path.join(folder, name),
);
const daysOfUse = 365;

/** The certificate for localhost and its key; made where there is none, or where it has run out. */
export async function localCertificate() {
  if (!isValid()) await makeCertificate();
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}

function isValid() {
  return existsSync(key) && new Date(new X509Certificate(readFileSync(certificate)).validTo) > new Date();
}

async function makeCertificate() {
  rmSync(folder, { recursive: true, force: true });
  const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs/lib/generate");
  const { log } = console;
  console.log = () => undefined; // it tells on stdout that it is done
  try {
    await generateCertificates(authority, certificate, key, daysOfUse);
  } finally {
    console.log = log;
  }
}
