import { zipSync, type Zippable } from 'fflate';

export type PackedFile = { readonly path: string; readonly bytes: Uint8Array };

/** What is packed already gains nothing. */
const isPacked = /\.(?:png|pptx|zip)$/iu;

/** Files in one zip, under a folder of its name; the same files give the same bytes, dated `made` (ISO 8601). */
export const zipPack = (folder: string, files: readonly PackedFile[], made: string): Uint8Array => {
  const packed: Zippable = {};
  for (const { path, bytes } of files)
    packed[`${folder}/${path}`] = [bytes, { level: isPacked.test(path) ? 0 : 6, mtime: made }];
  return zipSync(packed);
};
