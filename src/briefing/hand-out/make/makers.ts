import { briefedText } from '#core/briefing/saving/save-text.ts';
import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { themes } from '#core/picture/tokens.ts';
import { languageOfLink, linkText, permalink } from '#core/view/permalink.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { selectPassages } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { HandOutProps, Settings } from '#briefing/hand-out/hand-out-parts.ts';
import { pictureSheet, type FigureParts } from '#briefing/hand-out/model/picture-sheet.ts';
import type { Output } from '#briefing/hand-out/Outputs.tsx';
import type { Make } from '#briefing/hand-out/use-making.ts';
import { makePack } from './make-pack.ts';
import { pngFile, svgFile } from './picture-files.ts';
import { handoutPage, printPage } from './print-handout.ts';
import { slidesFile } from './slides-file.ts';

export type MakersWish = {
  readonly handOut: HandOut;
  readonly settings: Settings;
  readonly state: State;
  readonly made: string;
} & HandOutProps;

type Makers = readonly (readonly [Output, Make])[];

const handoutOf =
  ({ handOut, settings }: MakersWish): Make =>
  async (signal) => {
    const page = await handoutPage(handOut, settings.paper, settings.layout);
    signal.throwIfAborted();
    await printPage(page);
    return null;
  };

/** What can be made of the picture on the screen; for slides it is arranged anew, so that a room can read it. */
export const pictureMakers = (wish: MakersWish, parts: FigureParts): Makers => {
  const { handOut, settings, state, made, arrangeView } = wish;
  const [sheet] = handOut.sheets;
  if (sheet === undefined) return [];
  const slides: Make = async (signal) => {
    const arrangement = await arrangeView(state.view, audienceFrame({ aspect: settings.aspect }), signal);
    signal.throwIfAborted();
    const projected = arrangement === null ? parts : { ...parts, arrangement, offsets: {}, theme: themes.projector };
    return slidesFile({ ...handOut, sheets: [pictureSheet(projected, sheet.title)] }, settings.aspect, made);
  };
  return [
    ['png', () => pngFile(handOut, sheet, settings.paper)],
    ['svg', () => svgFile(handOut, sheet, settings.paper)],
    ['handout', handoutOf(wish)],
    ['slides', slides],
  ];
};

/** What can be made of a briefing. */
export const briefingMakers = (wish: MakersWish): Makers => {
  const { handOut, settings, state, made, pageWith } = wish;
  const graph = selectWholeGraph(state);
  if (graph === null) return [];
  const pack: Make = async (signal, progressed) => {
    const { steps, briefing, saved, fileName } = state;
    const text = briefedText(state.text, { steps, briefing }, saved);
    const language = languageOfLink(handOut.language);
    const shown = steps.filter(({ skip }) => skip !== true);
    return makePack(
      {
        handOut,
        graph,
        cites: [...new Set(shown.flatMap((step) => citesOfStep(graph, step)))],
        passages: selectPassages(state),
        linkOf: ({ id }) => linkText(permalink({ kind: 'claim', id }, language), location.href, ''),
        text,
        fileName: /\.json$/iu.test(fileName) ? fileName : `${fileName}.json`,
        page: await pageWith({ text, fileName }),
        paper: settings.paper,
        aspect: settings.aspect,
        made,
      },
      signal,
      progressed,
    );
  };
  return [
    ['slides', () => slidesFile(handOut, settings.aspect, made)],
    ['handout', handoutOf(wish)],
    ['pack', pack],
  ];
};
