import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { assertClaimed } from "../../../src/host/protocol/api-sets";

const root = path.resolve(__dirname, "../../..");

describe("de sets van de API", () => {
  it("zijn die van @types/office-js: opnieuw maken geeft hetzelfde", () => {
    const script = 'import("./scripts/api-sets.mjs").then(({ apiSets }) => process.stdout.write(apiSets()))';
    const made = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
    expect(readFileSync(path.join(root, "src/host/protocol/api-sets.json"), "utf8")).toBe(made);
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
