/** Something that comes from the server: on its way, there, or not to be had and why. */
export type Loaded<Value> =
  | { state: "loading"; previous?: Value | undefined }
  | { state: "there"; value: Value }
  | { state: "failed"; message: string; missing: boolean };

/** What is there, or was before the next one was asked for. */
export function latest<Value>(loaded: Loaded<Value> | undefined): Value | undefined {
  if (loaded?.state === "there") return loaded.value;
  return loaded?.state === "loading" ? loaded.previous : undefined;
}
