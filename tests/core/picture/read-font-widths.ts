import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Advance widths of every character of the bundled woff2 files, in thousandths of an em. Only what is needed of the
 * format is read: W3C WOFF2 4.1 (table directory) and OpenType `cmap` format 4, `hmtx`.
 */

const knownTags = 'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF '.match(/.{4} ?/gu) ?? [];

const tables = (file: Buffer): ReadonlyMap<string, Buffer> => {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = file[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const directory = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file[at++] ?? 0;
    const index = flags & 63;
    if (index === 63) at += 4;
    const tag = index === 63 ? file.toString('latin1', at - 4, at) : (knownTags[index]?.slice(0, 4) ?? `?${index}`);
    const version = flags >> 6;
    const length = base128();
    const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
    return { tag, length: transformed ? base128() : length };
  });
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let start = 0;
  return new Map(
    directory.map(({ tag, length }) => {
      start += length;
      return [tag, data.subarray(start - length, start)];
    }),
  );
};

const glyphOf = (cmap: Buffer): ReadonlyMap<number, number> => {
  const glyphs = new Map<number, number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    if (sub.readUInt16BE(0) !== 4) continue;
    const twice = sub.readUInt16BE(6);
    for (let at = 0; at < twice; at += 2) {
      const first = sub.readUInt16BE(16 + twice + at);
      const delta = sub.readUInt16BE(16 + twice * 2 + at);
      const offsetAt = 16 + twice * 3 + at;
      const offset = sub.readUInt16BE(offsetAt);
      for (let code = first; code <= sub.readUInt16BE(14 + at) && code !== 0xffff; code += 1) {
        const raw = offset === 0 ? code : sub.readUInt16BE(offsetAt + offset + (code - first) * 2);
        if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
      }
    }
  }
  return glyphs;
};

export const readFontWidths = (subset: string, weight: 400 | 600): ReadonlyMap<number, number> => {
  const path = `../../../node_modules/@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`;
  const found = tables(readFileSync(fileURLToPath(new URL(path, import.meta.url))));
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => found.get(tag) ?? Buffer.alloc(0));
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) return new Map();
  const scale = 1000 / head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const widths = [...glyphOf(cmap)].map(([code, glyph]): [number, number] => {
    const width = hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
    return [code, Math.round(width * scale)];
  });
  return new Map(widths.toSorted(([a], [b]) => a - b));
};
