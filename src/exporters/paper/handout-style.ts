import { fontFamily, themes } from '#core/picture/tokens.ts';
import { paperMargin, papers, type Paper } from '#exporters/page/papers.ts';

/** One a page with its sources; two a page with lines to write on; or each beside what its presenter says. */
export const handoutLayouts = ['sources', 'two', 'notes'] as const;
export type HandoutLayout = (typeof handoutLayouts)[number];

const theme = themes.projector;

/** The style of a printed page: body 10.5 pt, sources 9 pt, under which print is tiring to read. */
export const handoutStyle = (paper: Paper): string => {
  const { width, height } = papers[paper];
  // A hair less than there is: a page that is full to the last pixel may spill over.
  const room = `${height - 2 * paperMargin - 0.4}mm`;
  return `
@page { size: ${width}mm ${height}mm; margin: ${paperMargin}mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 10.5pt/1.35 "${fontFamily}", "Noto Sans", sans-serif; font-kerning: none; color: ${theme.text}; background: ${theme.canvas}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.step { display: flex; flex-direction: column; gap: 2mm; height: ${room}; overflow: hidden; break-after: page; break-inside: avoid; }
.step:last-child { break-after: auto; }
.marking { text-align: center; font-weight: 600; }
h1 { font-size: 19pt; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 13pt; font-weight: 600; line-height: 1.2; }
.caption { font-size: 12.5pt; color: ${theme.muted}; }
.middle { display: flex; flex: 1; gap: 4mm; min-height: 0; }
.below { flex-direction: column; }
figure { flex: 1; min-width: 0; min-height: 0; }
figure > svg { display: block; width: 100%; height: 100%; }
.key { display: flex; flex-wrap: wrap; gap: 1mm 5mm; align-content: flex-start; list-style: none; font-size: 9pt; }
.beside .key { flex-direction: column; flex-wrap: nowrap; }
.key li { display: flex; gap: 2mm; align-items: center; }
.key svg { flex: none; width: 44px; height: 20px; }
.passages { columns: 2; column-gap: 7mm; padding-left: 6mm; font-size: 9pt; }
.passages.one { columns: 1; }
.passages li { padding-left: 1mm; break-inside: avoid; }
.passages li::marker { font-weight: 600; }
.source, .foot { font-size: 9pt; color: ${theme.muted}; }
.foot { display: flex; justify-content: space-between; gap: 6mm; padding-top: 1mm; border-top: 1px solid ${theme.hairline}; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12pt; }
th, td { padding: 2mm; border-top: 1px solid ${theme.hairline}; text-align: left; vertical-align: top; }
thead th { border-top: 0; }
th.sign { width: 9mm; }
tbody th { font-weight: 600; color: ${theme.muted}; }
blockquote { margin: auto 0; padding-left: 6mm; border-left: 1.5mm solid ${theme.accent}; font-size: 20pt; }
blockquote footer { font-size: 12pt; }
.title h1 { margin-top: auto; font-size: 32pt; }
.title .caption { font-size: 16pt; }
.title .foot { margin-top: auto; }
.pair { display: grid; grid-template-rows: 1fr 1fr; }
.half, .beside-notes { display: grid; grid-template-columns: 3fr 2fr; gap: 6mm; min-height: 0; }
.half th, .half td { padding: 1mm; }
.half blockquote { font-size: 12pt; }
.half blockquote footer { font-size: 9pt; }
.part { display: flex; flex-direction: column; gap: 1.5mm; min-height: 0; }
.lines { background: repeating-linear-gradient(transparent 0 8.7mm, ${theme.hairline} 8.7mm 9mm); }
.notes { white-space: pre-line; overflow-wrap: anywhere; }
.beside-notes { flex: 1; }
@media screen { body { max-width: ${width}mm; margin: 0 auto; padding: ${paperMargin}mm; } .step + .step { margin-top: ${paperMargin}mm; border-top: 1px solid ${theme.border}; padding-top: ${paperMargin}mm; } }
`;
};
