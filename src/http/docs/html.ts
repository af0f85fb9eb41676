/** Text made safe to stand in HTML, also in an attribute in double quotes. */
export const escaped = (text: unknown) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const code = (text: unknown) => `<code>${escaped(text)}</code>`;
