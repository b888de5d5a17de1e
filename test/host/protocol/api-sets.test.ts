import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { objectOf } from "../../../src/host/protocol/api-objects";
import { assertClaimed } from "../../../src/host/protocol/api-sets";

const root = path.resolve(__dirname, "../../..");

describe("de sets van de API", () => {
  it.each([
    ["api-sets.json", "apiSets"],
    ["api-objects.json", "apiObjects"],
  ])("%s is die van @types/office-js: opnieuw maken geeft hetzelfde", (file, make) => {
    const script = `import("./scripts/api-sets.mjs").then(({ ${make} }) => process.stdout.write(${make}()))`;
    const made = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
    expect(readFileSync(path.join(root, "src/host/protocol", file), "utf8")).toBe(made);
  });

  it.each([
    ["Worksheet", "tables", "TableCollection"],
    ["TableCollection", "items", "Table"],
    ["TableCollection", "getItemOrNullObject", "Table"],
    ["Functions", "sum", "FunctionResult"],
    ["Table", "name", null],
  ] as const)("%s.%s geeft een %s", (type, member, object) => {
    expect(objectOf(type, member)).toBe(object);
  });

  it.each([
    ["Range", "values", "1.1", true],
    ["Table", "resize", "1.12", false],
    ["Table", "resize", "1.13", true],
    ["Range", "group", "1.9", false],
    ["Range", "group", "1.10", true],
    ["Worksheet", "onNameChanged", "1.16", false],
    ["Worksheet", "onNameChanged", "1.17", true],
    ["Range", "bestaatNiet", "1.99", false],
  ] as const)("%s.%s hoort bij %s: %p", (type, member, claimed, isKnown) => {
    const check = () => assertClaimed(type, member, claimed);
    if (isKnown) expect(check).not.toThrow();
    else expect(check).toThrow("could not be found");
  });
});
