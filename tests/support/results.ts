import type { Page } from "playwright-core";
import type { Opened, Visit } from "./browser.ts";
import type { site } from "./site.ts";

/** Rows of numbers beyond what JavaScript holds, a name with an accent, and a date that is missing. */
export const numbers = `UNWIND [[9007199254740993, 'Öman', '2026-02-08'], [9007199254740992, 'Algeria', '1981-01-20'],
  [-5, 'Qatar', null]] AS row RETURN row[0] AS number, row[1] AS name, date(row[2]) AS day`;

/** Opens a statement's link and waits for its result. */
export function running({ opened }: Pick<ReturnType<typeof site>, "opened">) {
  return async (statement: string, visit?: Visit): Promise<Opened> => {
    const shown = await opened(`#/cypher?statement=${encodeURIComponent(statement)}`, visit);
    await shown.page.getByRole("tablist", { name: "Ways to see the result" }).waitFor();
    return shown;
  };
}

/** A cell by its place among the rows that are shown, from 0. */
export const cell = (page: Page, row: number, at: number) => page.locator(`td[data-row="${row}"][data-column="${at}"]`);

/** What a column shows, from top to bottom. */
export const column = (page: Page, at: number) => page.locator(`td[data-column="${at}"]`).allTextContents();

export const head = (page: Page, name: string) => page.getByRole("columnheader", { name });

export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
