import { fontFacesFor } from '#exporters/fonts/page-fonts.ts';
import type { Paper } from '#exporters/page/papers.ts';
import type { HandoutLayout } from '#exporters/paper/handout-style.ts';
import { writeHandout } from '#exporters/paper/write-handout.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';

/** A handout that brings its letters with it. */
export const handoutPage = async (handOut: HandOut, paper: Paper, layout: HandoutLayout): Promise<string> => {
  const plain = writeHandout({ handOut, paper, layout });
  return writeHandout({ handOut, paper, layout, fontFaces: await fontFacesFor(plain) });
};

/** The frame that was printed last; it stays until the next, since browsers print when they like. */
let frame: HTMLIFrameElement | null = null;

/** Hands a page to the browser's own printing, from which it can also be kept as PDF. */
export const printPage = async (html: string): Promise<void> => {
  frame?.remove();
  const next = document.createElement('iframe');
  frame = next;
  next.title = 'handout';
  next.setAttribute('aria-hidden', 'true');
  next.style.cssText = 'position:fixed;inset:auto 0 0 auto;inline-size:0;block-size:0;border:0';
  const loaded = new Promise<void>((resolve) => {
    next.addEventListener('load', () => resolve(), { once: true });
  });
  next.srcdoc = html;
  document.body.append(next);
  await loaded;
  await next.contentDocument?.fonts.ready;
  next.contentWindow?.print();
};
