import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What a pure layer may not ask for: the clock, the seed and the time budget are arguments. */
const impure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is an argument." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The clock is an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The seed is an argument." },
  { selector: "MemberExpression[object.name='performance']", message: "The clock is an argument." },
];
const noEnum = { selector: "TSEnumDeclaration", message: "Use a union of literals with an `as const` list." };

export default defineConfig(
  globalIgnores(["dist/", "uitvoer/", "coverage/"]),
  js.configs.recommended,
  {
    files: ["scripts/**/*.mjs", "*.mjs", "*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly", Buffer: "readonly" } },
  },
  { files: ["*.js"], languageOptions: { sourceType: "commonjs" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/require-await": "off", // an action is async whether or not it asks the host
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", noEnum],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules(),
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-console": "error",
      "no-restricted-globals": ["error", "alert", "confirm", "prompt", "localStorage", "sessionStorage"],
    },
  },
  {
    files: ["src/{domain,messages}/**/*.ts", "src/workbook/{block,document,paper,parse,render,report}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noEnum, ...impure] },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Jest types its own matchers (`expect.objectContaining`) as any
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  { files: ["src/host/engine/file/**/*.ts"], rules: { "no-control-regex": "off" } }, // .xlsx escapes them as _x0008_
  { files: ["src/host/cli.ts", "src/host/cli/**/*.ts"], rules: { "no-console": "off" } },
);

function officeRules() {
  return Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));
}
