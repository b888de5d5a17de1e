/** Bundles a program for plain Node, which comes nearer to a browser than Jest does. HiGHS stays beside it. */
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/** The path of the bundle of a program of the benchmarks. */
export const bundle = async (entry: string, filename: string): Promise<string> => {
  const host = jest
    .requireActual<readonly Configuration[]>("../../../webpack.config.js")
    .find(({ name }) => name === "host");
  const folder = path.resolve("dist/bench");
  const compiler = webpack({
    ...host,
    entry: path.resolve("test/bench", entry),
    output: { path: folder, filename },
    externals: { highs: `commonjs ${require.resolve("highs")}` },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return path.join(folder, filename);
};
