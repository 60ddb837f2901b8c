/** Sheets of paper, landscape, in millimetres. */
export const papers = {
  A4: { width: 297, height: 210 },
  Letter: { width: 279.4, height: 215.9 },
} as const;

export type Paper = keyof typeof papers;

/** CSS pixels in a millimetre. */
export const pixel = 96 / 25.4;

/** Free on every side, in millimetres: what office printers leave white, and a thumb holds. */
export const paperMargin = 12;

/** A page in CSS pixels. */
export const pageSize = (paper: Paper): { readonly width: number; readonly height: number } => ({
  width: Math.round(papers[paper].width * pixel),
  height: Math.round(papers[paper].height * pixel),
});

/** Pixels across of a sheet of A3 at 300 dots an inch: what print asks of an image. */
export const printWidth = 4961;
