// npm run sample: makes samples/voorbeeldregister.xlsx anew from its tables; a test holds the two together.
import path from "node:path";
import { build, root, run, whenPrepared } from "./prepare.mjs";

process.exitCode = whenPrepared(() => {
  const built = build("host");
  return built === 0 ? run(process.execPath, [path.join("dist", "host", "sample.cjs")], { cwd: root }) : built;
});
