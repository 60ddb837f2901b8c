import { execFileSync } from 'node:child_process';

/** What the bytes of a PDF say by themselves; the writer of Chromium leaves its objects readable. */
export const readPdf = (bytes: Buffer) => {
  const text = bytes.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/u.exec(text) ?? [];
  return {
    pages: (text.match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length,
    isTagged: /\/Marked\s+true/u.test(text) && text.includes('/StructTreeRoot'),
    /** In points. */
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
    images: (text.match(/\/Subtype\s*\/Image\b/gu) ?? []).length,
  };
};

/** The text of a PDF as poppler reads it; null where it is not installed. */
export const textOfPdf = (bytes: Buffer): string | null => {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: bytes, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
  } catch {
    return null;
  }
};
