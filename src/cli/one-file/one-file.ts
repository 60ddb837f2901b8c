import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'vite';
import { emptyCarrier, putDocument } from '#exporters/one-file/put-document.ts';

/** The mode of Vite that builds everything into one page. */
export const oneFileMode = 'one-file';

/** What the page may do: run what stands in it, and nothing else; no request leaves it. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Code that ends no script element early; inside strings and expressions both spellings mean the same. */
const insideScript = (code: string): string =>
  code.replaceAll(/<\/(?=script)/giu, String.raw`<\/`).replaceAll('<!--', String.raw`\x3C!--`);

const insideStyle = (code: string): string => code.replaceAll(/<\/(?=style)/giu, String.raw`<\/`);

type Piece = { readonly fileName: string; readonly text: string };

/** The built page with its scripts and styles written into it. Throws where something else would have to be fetched. */
export function inOnePage(page: string, scripts: readonly Piece[], styles: readonly Piece[]): string {
  const inline = (html: string, pattern: RegExp, pieces: readonly Piece[], write: (text: string) => string): string =>
    html.replaceAll(pattern, (element: string, address: string) => {
      const piece = pieces.find(({ fileName }) => address.endsWith(fileName));
      if (piece === undefined) throw new Error(`${element} of the page in one file is not built`);
      return write(piece.text);
    });
  const withStyles = inline(
    page,
    /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/gu,
    styles,
    (text) => `<style>${insideStyle(text)}</style>`,
  );
  const whole = inline(
    withStyles,
    /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/gu,
    scripts,
    (text) => `<script type="module">${insideScript(text)}</script>`,
  );
  return whole
    .replace(/<!-- Classic[^]*?<\/script>/u, emptyCarrier)
    .replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** Makes of what is built one page, `entente.html`, with a document in it; for the mode `one-file`. */
export const intoOneFile = (sample: string): Plugin => ({
  name: 'entente:into-one-file',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    publicDir: false,
    build: {
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      emptyOutDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((file) =>
        file.type === 'chunk' ? [{ fileName: file.fileName, text: file.code }] : [],
      );
      const assets = files.flatMap((file) =>
        file.type === 'asset' ? [{ fileName: file.fileName, text: String(file.source) }] : [],
      );
      const page = assets.find(({ fileName }) => fileName === 'index.html');
      if (page === undefined || scripts.length !== 1)
        this.error(`A page in one file wants one script, not ${scripts.length}`);
      const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
      const left = assets.filter((each) => each !== page && !styles.includes(each));
      if (left.length > 0)
        this.error(`Not in the page in one file: ${left.map(({ fileName }) => fileName).join(', ')}`);
      const carrying = putDocument(inOnePage(page.text, scripts, styles), {
        text: readFileSync(sample, 'utf8'),
        fileName: basename(sample),
      });
      if (carrying === null) this.error('The page in one file has no place for a document');
      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: 'entente.html', source: carrying });
    },
  },
});

/** Beside every build, the same in one file: `entente.html`, which opens from a disk. */
export const alsoInOneFile = (): Plugin => ({
  name: 'entente:also-in-one-file',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    await build({ mode: oneFileMode, logLevel: 'warn', build: { outDir: dir, emptyOutDir: false } });
  },
});
