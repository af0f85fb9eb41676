import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: vite reads its settings from it
export default defineConfig({
  root: "client",
  // Relative, so that the page works below any path of a proxy.
  base: "./",
  plugins: [preact()],
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
