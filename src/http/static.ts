import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, type Response } from "express";

const notBuilt = "The page is not built yet. Run `npm run build`, then load this again.\n";

/** The built page, served whether or not the database is there. */
export function clientFiles(folder: string): RequestHandler[] {
  return [
    (request, response, next) => {
      if (request.path !== "/" || existsSync(join(folder, "index.html"))) return next();
      response.status(503).type("text/plain").send(notBuilt);
    },
    express.static(folder, { cacheControl: false, redirect: false, setHeaders }),
  ];
}

/** Built files have a hash in their name and never change; the page that names them must be asked for each time. */
function setHeaders(response: Response, path: string): void {
  const hashed = /[/\\]assets[/\\]/.test(path);
  response.set("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
}
