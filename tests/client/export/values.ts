/** A row with every sort of value that Neo4j gives, in typed form. */
const typed = ($type: string, _value: unknown) => ({ $type, _value });
const text = (value: string) => typed("String", value);

export const oman = typed("Node", {
  _element_id: "4:x:1",
  _labels: ["Country", "Mediator"],
  _properties: { id: text("oman"), since: typed("Date", "1970-07-23") },
});
export const talks = typed("Node", { _element_id: "4:x:2", _labels: ["Negotiation"], _properties: {} });
export const mediated = typed("Relationship", {
  _element_id: "5:x:1",
  _start_node_element_id: "4:x:1",
  _end_node_element_id: "4:x:2",
  _type: "MEDIATED",
  _properties: { role: text("mediator") },
});

export const values = {
  nothing: typed("Null", null),
  yes: typed("Boolean", true),
  largest: typed("Integer", "9223372036854775807"),
  least: typed("Integer", "-9223372036854775808"),
  float: typed("Float", "1.0"),
  huge: typed("Float", "-1.0E21"),
  nan: typed("Float", "NaN"),
  text: text("say \"no\"\tor\n'yes' \\ 2"),
  zoned: typed("ZonedDateTime", "2026-02-08T14:02:30+03:30[Asia/Tehran]"),
  duration: typed("Duration", "P1Y2M"),
  point: typed("Point", "SRID=4326;POINT (58.4 23.6)"),
  bytes: typed("Base64", "AQID"),
  list: typed("List", [typed("Integer", "1"), text("a")]),
  map: typed("Map", { "a b": typed("Integer", "1"), c: typed("List", []) }),
  oman,
  mediated,
  path: typed("Path", [talks, mediated, oman]),
};
