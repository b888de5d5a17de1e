// npm run build, build:host, build:addin: webpack, on dependencies that are installed and patched.
import { build, whenPrepared } from "./prepare.mjs";

process.exitCode = whenPrepared(() => build(...process.argv.slice(2)));
