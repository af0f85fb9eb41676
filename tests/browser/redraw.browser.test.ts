import { expect, test } from "vitest";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("however often a picture is drawn again, it comes out the same", async () => {
  const visit = await opened("#/graph?node=iran");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Iran" }).waitFor();
  const drawn = (times: number) =>
    page.evaluate(async (frames) => {
      const paper = document.querySelector(".canvas-paper") as Element & { _cyreg: { cy: { forceRender(): void } } };
      for (let frame = 0; frame < frames; frame++) {
        paper._cyreg.cy.forceRender();
        await new Promise(requestAnimationFrame);
      }
      return [...paper.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL());
    }, times);
  const once = await drawn(1);
  expect(await drawn(60)).toEqual(once);
  expectQuiet(visit);
});
