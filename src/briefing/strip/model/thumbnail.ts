import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import { onWholeScreen } from '#core/briefing/step/audience-frame.ts';
import type { Briefing, Step } from '#core/document/schema.ts';
import { stillHighlights } from '#core/drawing/highlights.ts';
import { isArrangedFor, pictureOf } from '#core/drawing/picture.ts';
import { themes } from '#core/picture/tokens.ts';
import { drawMatrixSvg, drawSvg } from '#exporters/svg/draw-svg.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { matrixFigure } from '#i18n/sentences/matrix-words.ts';
import { selectStepView } from '#store/briefing/show-step.ts';
import { selectCheckedStep, selectStepMatrix } from '#store/briefing/step-picture.ts';
import { selectDocument, selectLooking } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

type Size = { readonly width: number; readonly height: number };

const sizes = {
  '16:9': { width: 160, height: 90 },
  '4:3': { width: 120, height: 90 },
} as const satisfies { readonly [Aspect in NonNullable<Briefing['aspect']>]: Size };

/** In CSS pixels, as the screen is shaped that the briefing is made for. */
export const thumbnailSize = ({ aspect = '16:9' }: Briefing): Size => sizes[aspect];

/** The picture of a step as its audience sees it, very small, as the address of an image; null until it is arranged. */
export function thumbnailOf(state: State, step: Step): string | null {
  const svg = smallMatrix(state, step) ?? smallPicture(state, step);
  return svg === null ? null : `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function smallMatrix(state: State, step: Step): string | null {
  const told = selectStepMatrix(state, step);
  if (told === null) return null;
  const [figure, theme] = [matrixFigure(told), themes.projector];
  const frame = { size: thumbnailSize(state.briefing), prefix: 'thumbnail', title: '', language: state.language };
  return drawMatrixSvg({ figure, theme, small: true, ...frame });
}

function smallPicture(state: State, step: Step): string | null {
  const [checked, view] = [selectCheckedStep(state, step), selectStepView(state, step)];
  if (checked === null || view === null) return null;
  const { scene, arrangement, frame } = checked;
  const seen = { ...state, view };
  const [document, looking] = [selectDocument(seen), selectLooking(seen)];
  if (document === null || arrangement === null || !isArrangedFor(arrangement, scene)) return null;
  const { language } = state;
  const picture = pictureOf({
    scene,
    arrangement,
    offsets: {},
    theme: themes.projector,
    language,
    voices: Object.keys(document.voices),
    selected: new Set(),
    looking,
  });
  const { unmatched, hidden } = view;
  const size = thumbnailSize(state.briefing);
  const { cx, cy, width } = onWholeScreen(cameraOfStep(step, arrangement, frame));
  const height = (width * size.height) / size.width;
  return drawSvg({
    picture,
    highlights: stillHighlights(scene, { looking, matched: null, unmatched, hidden }),
    words: { claims: messagesIn(language).details.claimsCount },
    size,
    window: { x: cx - width / 2, y: cy - height / 2, width, height },
    prefix: 'thumbnail',
    title: '',
    small: true,
  });
}
