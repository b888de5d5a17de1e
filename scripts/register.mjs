// npm run register -- FILE.xlsx [...]: runs the actions on a workbook, without Excel; exit codes are the command line's own.
import { runCommandLine } from "./prepare.mjs";

process.exitCode = runCommandLine(process.argv.slice(2));
