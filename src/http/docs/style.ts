/** The look of the page, which needs no file but itself. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#15201d, #ecf1ee); --ink-2: light-dark(#46534f, #b3bfba);
  --canvas: light-dark(#f4f5f2, #0f1513); --surface: light-dark(#fff, #19211f); --rule: light-dark(#dadfd9, #2a3431);
  --link: light-dark(#1f4468, #8cb6e4); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 15px/1.5 "Libre Franklin", system-ui, sans-serif;
  display: grid; grid-template-columns: minmax(240px, 340px) minmax(0, 760px); gap: 0 32px; padding: 24px; }
header { grid-column: 1 / -1; } h1 { font-size: 26px; margin: 0; }
h2 { font-size: 18px; margin: 0 0 4px; overflow-wrap: anywhere; } h3 { font-size: 13px; margin: 16px 0 4px; color: var(--ink-2); }
nav ul { list-style: none; margin: 0; padding: 0; position: sticky; top: 16px; } nav li { padding: 3px 0; overflow-wrap: anywhere; }
section { background: var(--surface); border: 1px solid var(--rule); border-radius: 8px; padding: 16px 20px; margin: 0 0 16px; }
a { color: var(--link); } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
code { font: 13px "IBM Plex Mono", ui-monospace, monospace; } b { font-weight: 600; font-size: 12px; }
p { margin: 0 0 8px; } .members { margin: 0; padding-left: 12px; border-left: 2px solid var(--rule); }
.members dt { margin-top: 6px; } .members dd { margin: 0 0 0 16px; color: var(--ink-2); }
.optional { font-size: 12px; color: var(--ink-2); } .types, .problems { font-size: 13px; color: var(--ink-2); } .problems { margin-top: 12px; }
@media (max-width: 800px) { body { display: block; padding: 16px; } nav ul { position: static; margin-bottom: 24px; } }
`;
