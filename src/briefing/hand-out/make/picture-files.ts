import { fileNameOf } from '#exporters/files/file-name.ts';
import { fontFacesFor } from '#exporters/fonts/page-fonts.ts';
import { drawPage } from '#exporters/page/draw-page.ts';
import { printWidth, type Paper } from '#exporters/page/papers.ts';
import { renderPng } from '#exporters/raster/render-png.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';

export type MadeFile = { readonly name: string; readonly content: Blob };

/** A page that brings its letters with it. */
export const pageSvg = async (handOut: HandOut, sheet: Sheet, paper: Paper): Promise<string> => {
  const prefix = `entente-${sheet.id}`;
  const plain = drawPage({ handOut, sheet, paper, prefix });
  return drawPage({ handOut, sheet, paper, prefix, fontFaces: await fontFacesFor(plain) });
};

export const svgFile = async (handOut: HandOut, sheet: Sheet, paper: Paper): Promise<MadeFile> => ({
  name: `${fileNameOf(sheet.title, sheet.id)}.svg`,
  content: new Blob([await pageSvg(handOut, sheet, paper)], { type: 'image/svg+xml' }),
});

/** Large enough for print on A3. */
export const pngFile = async (handOut: HandOut, sheet: Sheet, paper: Paper): Promise<MadeFile> => {
  const png = await renderPng(await pageSvg(handOut, sheet, paper), printWidth);
  return { name: `${fileNameOf(sheet.title, sheet.id)}.png`, content: new Blob([png.slice()], { type: 'image/png' }) };
};
