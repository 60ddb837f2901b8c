import type { Claim, ClaimId } from '#core/document/schema.ts';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Graph } from '#core/graph/graph.ts';
import { fileNameOf } from '#exporters/files/file-name.ts';
import { zipPack, type PackedFile } from '#exporters/pack/zip-pack.ts';
import { printWidth, type Paper } from '#exporters/page/papers.ts';
import { renderPng } from '#exporters/raster/render-png.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';
import type { Aspect } from '#exporters/slides/slide-size.ts';
import { writeSlides } from '#exporters/slides/write-slides.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { citationIn } from '#i18n/sentences/citations/citation-formats.ts';
import { pageSvg, type MadeFile } from './picture-files.ts';
import { handoutPage } from './print-handout.ts';

export type PackWish = {
  readonly handOut: HandOut;
  readonly graph: Graph;
  /** What all steps cite, in their order. */
  readonly cites: readonly Claim[];
  readonly passages: ReadonlyMap<ClaimId, Passage | null>;
  readonly linkOf: (claim: Claim) => string;
  /** The document as it stands, and the page in one file with it; null where there is none beside the program. */
  readonly text: string;
  readonly fileName: string;
  readonly page: string | null;
  readonly paper: Paper;
  readonly aspect: Aspect;
  readonly made: string;
};

const encoded = new TextEncoder();

const citationFiles = ({ handOut, graph, cites, passages, linkOf }: PackWish): readonly PackedFile[] => {
  const formats = [
    ['plain', 'citations.txt'],
    ['markdown', 'citations.md'],
    ['bibtex', 'citations.bib'],
  ] as const;
  return formats.map(([format, path]) => {
    const entries = cites.map((claim) =>
      citationIn(
        format,
        graph.document,
        { claim, passage: passages.get(claim.id) ?? null, link: linkOf(claim) },
        handOut.language,
      ),
    );
    return { path, bytes: encoded.encode(`${entries.join('\n\n')}\n`) };
  });
};

/** `02-Who-signed` for the second sheet. */
const nameOf = ({ sheets }: HandOut, place: number): string => {
  const sheet = sheets[place];
  return `${String(place + 1).padStart(2, '0')}-${sheet === undefined ? '' : fileNameOf(sheet.title, sheet.id)}`;
};

/**
 * Everything in one zip: slides, handout, every step as drawing and image, citations, the document, and the page that
 * presents it without a network. `progressed` hears the share that is done; what is cancelled ends before its next file.
 */
export const makePack = async (
  wish: PackWish,
  signal: AbortSignal,
  progressed: (share: number) => void,
): Promise<MadeFile> => {
  const { handOut, paper, aspect, made, text, fileName, page } = wish;
  const total = handOut.sheets.length + 3;
  const files: PackedFile[] = [];
  let done = 0;
  const step = async (...added: readonly PackedFile[]): Promise<void> => {
    files.push(...added);
    done += 1;
    progressed(done / total);
    // The page breathes between two files: it shows how far it is, and hears that it is to stop.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
  for (const [place, sheet] of handOut.sheets.entries()) {
    // One after the other: each image takes as much memory as a screen for giants.
    const svg = await pageSvg(handOut, sheet, paper);
    const path = `pictures/${nameOf(handOut, place)}`;
    const png = await renderPng(svg, printWidth);
    await step({ path: `${path}.svg`, bytes: encoded.encode(svg) }, { path: `${path}.png`, bytes: png });
  }
  await step({ path: 'slides.pptx', bytes: await writeSlides({ handOut, aspect, made }) });
  await step({ path: 'handout.html', bytes: encoded.encode(await handoutPage(handOut, paper, 'sources')) });
  const words = laterMessagesIn(handOut.language).handOut;
  await step(
    ...citationFiles(wish),
    { path: `data/${fileName}`, bytes: encoded.encode(text) },
    ...(page === null ? [] : [{ path: 'entente.html', bytes: encoded.encode(page) }]),
    { path: 'README.txt', bytes: encoded.encode(words.readme(handOut.title, page !== null)) },
  );
  const folder = fileNameOf(handOut.title, 'briefing');
  const zip = zipPack(folder, files, made);
  return { name: `${folder}.zip`, content: new Blob([zip.slice()], { type: 'application/zip' }) };
};
