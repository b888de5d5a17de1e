// npm test [-- arguments for jest]: installs what is missing and runs every check. The last line holds the true figures.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildOutdated, runPackage, say, whenPrepared } from "./prepare.mjs";
import { prepareTools } from "./tools.mjs";

const isContinuousIntegration = process.env.CI === "true";

const staticChecks = [
  ["prettier", () => runPackage("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."])],
  ["eslint", () => runPackage("eslint/bin/eslint.js", ["--max-warnings", "0"])],
  ["tsc", () => runPackage("typescript/bin/tsc", ["--noEmit", "-p", "."])],
  ["build", () => buildOutdated("host", "addin", "workbench")],
];

const failed = { passed: 0, failed: 1, skipped: 0 };
const passed = { passed: 1, failed: 0, skipped: 0 };

/** A missing tool fails in continuous integration; elsewhere the tests that need it are skipped, and counted by jest. */
function toolsCheck() {
  if (prepareTools().length === 0) return passed;
  return isContinuousIntegration ? failed : { ...failed, failed: 0 };
}

function staticCheck([name, check]) {
  say(`\n${name} …`);
  const outcome = check() === 0 ? passed : failed;
  say(`${name}: ${outcome === passed ? "in orde" : "NIET in orde"}`);
  return outcome;
}

/** Runs jest and counts from its own report; a suite that could not run counts as one failure. */
function jestCheck(args) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-"));
  const report = path.join(folder, "jest.json");
  try {
    say("\njest …");
    const status = runPackage("jest/bin/jest.js", ["--json", "--outputFile", report, ...args]);
    if (!existsSync(report)) return failed;
    const counts = countTests(JSON.parse(readFileSync(report, "utf8")));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const outcomes = [];
whenPrepared(() => outcomes.push(toolsCheck(), ...staticChecks.map(staticCheck), jestCheck(process.argv.slice(2))));
if (outcomes.length === 0) outcomes.push(failed);

const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}\n`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
