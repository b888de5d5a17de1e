// Three configurations: "addin", the page that Excel loads; "host", the same actions without Excel (library and command line);
// and "workbench", a page that stands in for Excel on the web.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { IgnorePlugin, NormalModuleReplacementPlugin } = require("webpack");

/** The origin in manifest.xml, for development. `KOERSVAST_URL=https://… npm run build` stamps another into dist/addin. */
const developmentUrl = "https://localhost:3000/";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", // the empty <style>, which Fluent fills by insertRule
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** The page around it, which alone may frame it; the grid puts its theme in the page's styles. */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const common = {
  // `compareBeforeEmit: false` in each: the files' dates say when they were last built (scripts/prepare.mjs)
  stats: "errors-warnings",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        parser: { commonjs: false, createRequire: false }, // a `require.resolve` of ours is Node's own
      },
    ],
  },
};

function addin(url) {
  return {
    ...common,
    name: "addin",
    mode: "production",
    devtool: "source-map",
    performance: { hints: false },
    entry: { addin: "./src/addin.ts" },
    output: {
      path: path.resolve("dist/addin"),
      filename: "[name].[contenthash].js",
      publicPath: "",
      clean: true,
      compareBeforeEmit: false,
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/addin.html",
        filename: "addin.html",
        templateParameters: { contentSecurityPolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/addin.css", to: "[name][ext]" },
          { from: "src/commands/shortcuts.json", to: "[name][ext]" },
          // Excel keeps the metadata of functions for a day: a new name makes it read them again
          { from: "src/functions/functions.json", to: "functions.[contenthash][ext]" },
        ],
      }),
      new IgnorePlugin({ resourceRegExp: /^node:module$/ }), // which HiGHS asks for in Node alone
      { apply: (compiler) => emitManifest(compiler, url) },
    ],
  };
}

/** Writes the manifest with the address of the server, and the names that the files of the functions have in this build. */
function emitManifest(compiler, url) {
  const { Compilation, sources } = compiler.webpack;
  compiler.hooks.thisCompilation.tap("manifest", (compilation) => {
    const whenNamed = { name: "manifest", stage: Compilation.PROCESS_ASSETS_STAGE_ANALYSE };
    compilation.hooks.processAssets.tap(whenNamed, (assets) => {
      const manifest = path.resolve("manifest.xml");
      const metadata = Object.keys(assets).find((name) => name.startsWith("functions."));
      const [script] = compilation.entrypoints.get("addin").getFiles();
      compilation.fileDependencies.add(manifest);
      const text = readFileSync(manifest, "utf8")
        .replace(`${developmentUrl}addin.js`, `${developmentUrl}${script}`)
        .replace(`${developmentUrl}functions.json`, `${developmentUrl}${metadata}`)
        .replaceAll(developmentUrl, url);
      compilation.emitAsset("manifest.xml", new sources.RawSource(text));
    });
  });
}

const host = {
  ...common,
  name: "host",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: {
    index: { import: "./src/host/open-host.ts", library: { type: "commonjs2" } },
    cli: "./src/host/cli.ts",
    sample: "./samples/write-voorbeeldregister.ts",
  },
  output: {
    path: path.resolve("dist/host"),
    filename: "[name].cjs",
    clean: true,
    compareBeforeEmit: false,
  },
  externals: [{ jsdom: "commonjs jsdom" }, /^@microsoft\/office-js(\/|$)/],
  externalsType: "commonjs",
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  performance: { hints: false },
};

const workbench = {
  ...common,
  name: "workbench",
  mode: "production",
  devtool: false,
  entry: { workbench: "./src/host/workbench/workbench.ts" },
  output: {
    path: path.resolve("dist/workbench"),
    filename: "[name].js",
    publicPath: "workbench/",
    clean: true,
    compareBeforeEmit: false,
  },
  module: {
    rules: [
      ...common.module.rules,
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /preset-sheets-core.*\.js$/, sideEffects: true }, // which it denies: importing it gives Univer's API its methods
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/host/workbench/workbench.html",
      filename: "index.html",
      templateParameters: { contentSecurityPolicy: workbenchPolicy },
    }),
    new CopyPlugin({ patterns: [{ from: "src/host/workbench/workbench.css" }] }),
    // the host's one need of Node, which a browser answers otherwise
    new NormalModuleReplacementPlugin(/^\.\/digest$/, path.resolve("src/host/workbench/digest.ts")),
  ],
  cache: { type: "filesystem", buildDependencies: { config: [path.resolve("webpack.config.js")] } },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The origin to stamp: https, and with a closing slash. */
function productionUrl(text) {
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`KOERSVAST_URL must be an https address, not ${text}`);
  return url.href.replace(/\/?$/, "/");
}

module.exports = [addin(productionUrl(process.env.KOERSVAST_URL ?? developmentUrl)), host, workbench];
