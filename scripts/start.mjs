// npm start: the main job on the sample register, with its summary and the path of the result.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { root, runCommandLine } from "./prepare.mjs";

const sample = path.join("samples", "voorbeeldregister.xlsx");
/** The day on which the sample register is looked at: its open choices are still ahead. */
const sampleDay = "2022-09-30";
const result = path.join("uitvoer", "voorbeeldregister.xlsx");

mkdirSync(path.join(root, "uitvoer"), { recursive: true });
process.exitCode = runCommandLine([sample, "--uit", result, "--datum", sampleDay], root);
if (process.exitCode === 0) process.stdout.write(`\nHet resultaat staat in ${path.join(root, result)}\n`);
