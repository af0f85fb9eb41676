/* global cytoscape */
// What one writes who wants the graph drawn and nothing else: names, colours, arrows, places that are known already.
const options = Object.fromEntries(new URLSearchParams(location.search));

fetch("api/graph")
  .then((response) => response.json())
  .then(({ nodes, relationships, places }) =>
    cytoscape({
      container: document.querySelector("#paper"),
      elements: [
        ...nodes.map(({ id, labels, properties }) => ({
          data: { id, name: properties.name },
          classes: labels[0],
          position: { x: places[id][0], y: places[id][1] },
        })),
        ...relationships.map(({ id, from, to }) => ({ data: { id: `r ${id}`, source: from, target: to } })),
      ],
      layout: { name: "preset", fit: true },
      style: [
        {
          selector: "node",
          style: {
            label: "data(name)",
            width: 18,
            height: 18,
            "font-size": 11,
            "text-valign": "bottom",
            "background-color": "#1f4468",
            "min-zoomed-font-size": 7,
          },
        },
        {
          selector: "edge",
          style: {
            width: 1,
            "line-color": "#848f8a",
            "target-arrow-shape": "triangle",
            "target-arrow-color": "#848f8a",
            "curve-style": "straight",
            "arrow-scale": 0.75,
          },
        },
      ],
      ...(options.webgl ? { renderer: { name: "canvas", webgl: true } } : {}),
    }),
  );
