/** What browsers can draw at most: the length of a side, and pixels in all. */
const most = { side: 16_384, pixels: 120_000_000 };

/** So many times its size can a picture be drawn, at most as often as it is wished. */
export function scaleWithin({ width, height }: { width: number; height: number }, wished: number): number {
  const fits = Math.min(most.side / width, most.side / height, Math.sqrt(most.pixels / (width * height)));
  return Math.min(wished, fits);
}

/** Draws SVG as PNG, so that both say the same. It throws where the browser cannot draw one so large. */
export async function pngOf(
  svg: string,
  { width, height }: { width: number; height: number },
  times: number,
): Promise<Blob> {
  const scale = scaleWithin({ width, height }, times);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large to be drawn"))),
      "image/png",
    );
  });
}
