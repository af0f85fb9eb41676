import { effect } from "@preact/signals";
import { ApiError, call } from "../api.ts";
import { language } from "../state/language.ts";
import { schema } from "../state/session.ts";

let of: string | undefined;

/** Fetches what may be called, once for each database; without it the editor offers a little less. */
export function followLanguage(): () => void {
  return effect(() => {
    const database = schema.value?.database;
    if (database === undefined || database === of) return;
    of = database;
    call("getLanguage", {}).then(
      (found) => {
        if (of === database) language.value = found;
      },
      (error: unknown) => {
        if (of === database) of = undefined;
        if (!(error instanceof ApiError)) throw error;
      },
    );
  });
}
