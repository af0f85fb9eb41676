import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** Zod can describe its schemas as JSON Schema, which only the server does: the page's first script is lighter without. */
const withoutJsonSchema: Plugin = {
  name: "without-json-schema",
  transform(code, id) {
    if (!/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(id)) return undefined;
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    return { code: names.map((name) => `export const ${name} = () => undefined;`).join("\n"), map: null };
  },
};

// biome-ignore lint/style/noDefaultExport: vite reads its settings from it
export default defineConfig({
  root: "client",
  // Relative, so that the page works below any path of a proxy.
  base: "./",
  plugins: [preact(), withoutJsonSchema],
  worker: { format: "es" },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What is needed at first comes as one file, whatever of it comes to be shared with what loads later.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
});
