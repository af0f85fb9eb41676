declare module "cytoscape-cola" {
  /** Registers the layout `cola` with Cytoscape. */
  const register: (cytoscape: unknown) => void;
  export = register;
}

declare module "*.css";
