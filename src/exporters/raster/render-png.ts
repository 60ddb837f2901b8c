import { withDensity } from './png-density.ts';

const dotsAnInch = 300;

/**
 * An SVG that brings its own fonts, as a PNG so many pixels wide. Only in a page: it is the browser that draws. Throws
 * where the browser has no room for a picture of that size.
 */
export const renderPng = async (svg: string, width: number): Promise<Uint8Array> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // A canvas keeps its pixels until it is collected, and there may be seven of them.
  canvas.width = 0;
  if (blob === null) throw new Error(`this browser has no room for ${width} × ${height} pixels`);
  return withDensity(new Uint8Array(await blob.arrayBuffer()), Math.round(dotsAnInch / 0.0254));
};
