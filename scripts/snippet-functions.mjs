// The custom functions of a sample snippet: described as an add-in's build describes them, and each called from a cell.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const NAMESPACE = "SCRIPTLAB";

/** The metadata of the functions in a script, and under which id each of its functions is to be associated; null when it has none. */
export async function functionsOf(source) {
  if (!/@customfunction/i.test(source)) return null;
  const directory = mkdtempSync(path.join(tmpdir(), "koersvast-"));
  try {
    const file = path.join(directory, "functions.ts");
    writeFileSync(file, source);
    const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join("; "));
    return { namespace: NAMESPACE, metadata: JSON.parse(metadataJson), associate };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Calls each function once, from a sheet of its own, and complains of errors that it did not mean; `scope` holds what the script declared. */
export async function callFunctions(host, { metadata, associate }, { scope, complain, most }) {
  for (const { id, functionName } of associate) {
    const seen = { values: [], reasons: [] };
    host.CustomFunctions.associate(id, watched(scope[functionName], seen));
    const { name, description, parameters } = metadata.functions.find((item) => item.id === id);
    const formula = `=${NAMESPACE}.${name}(${tried(name, description) ?? plausible(parameters, metadata.enums)})`;
    const errors = await errorsOf(host, formula, most);
    if (errors.length > 0 && !isMeant(seen, host)) complain(`${formula}: ${errors[0]} ${seen.reasons.join(" ")}`);
  }
}

/** The function, noting what it gives and why it fails. */
function watched(run, seen) {
  const note = (value) => (seen.values.push(value), value);
  const fail = (reason) => {
    seen.reasons.push(reason);
    throw reason;
  };
  return (...args) => {
    let given;
    try {
      given = run(...args);
    } catch (reason) {
      return fail(reason);
    }
    return typeof given?.then === "function" ? given.then(note, fail) : note(given);
  };
}

/** Whether the function gave an error or a data type, whose cell shows an error to formulas. */
function isMeant({ values, reasons }, { CustomFunctions }) {
  const isOwnError = reasons.some((reason) => reason instanceof CustomFunctions.Error);
  return isOwnError || values.flat(2).some((value) => typeof value === "object" && value !== null);
}

/** The arguments of the example that a function's description gives, `Try =NAME("chef", false)`. */
function tried(name, description = "") {
  return new RegExp(`=[\\w.]*\\b${name}\\(([^)]*)\\)`, "i").exec(description)?.[1];
}

function plausible(parameters, enums = []) {
  return parameters.filter(({ optional }) => !optional).map((parameter) => argumentFor(parameter, enums));
}

const MATRICES = { number: "{1,2;3,4}", boolean: "{TRUE,FALSE}", string: '{"a","b"}', any: '{"a",1;"b",2}' };
const VALUES = { number: "2", boolean: "TRUE", string: '"a"', any: "1" };

/** One of its enumeration, else a text that its description quotes, else any value of its type. */
function argumentFor({ type = "any", dimensionality, customEnumId, description = "" }, enums) {
  const [first] = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  if (first) return first.stringValue === undefined ? String(first.numberValue) : `"${first.stringValue}"`;
  if (dimensionality === "matrix") return MATRICES[type];
  const quoted = type === "string" ? /"[^"]+"/.exec(description)?.[0] : undefined;
  return quoted ?? VALUES[type];
}

/** The errors that the formula leaves in its sheet once its functions are done, or after so many milliseconds. */
async function errorsOf(host, formula, most) {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").formulas = [[formula]];
    sheet.activate();
    await context.sync();
  });
  await Promise.race([host.settled(), wait(most)]);
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values,valueTypes");
    await context.sync();
    return used.values.flat().filter((_, at) => used.valueTypes.flat()[at] === "Error");
  });
}
