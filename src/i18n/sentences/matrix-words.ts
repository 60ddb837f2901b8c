import { placeMatrix, sayingOnly, type MatrixWords } from '#core/drawing/matrix/place-matrix.ts';
import type { MatrixFigure } from '#core/drawing/matrix/matrix-figure.ts';
import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { matrixSentence } from './matrix-sentence.ts';

const wordsIn = (language: string): MatrixWords => {
  const { matrix } = laterMessagesIn(language);
  const { accountsDiffer, several, more } = matrix;
  return { phases: messagesIn(language).legend.phases, accountsDiffer, several, more };
};

/** A step's matrix with everything at its place, in the words of its language. */
export const matrixFigure = (told: StepMatrix): MatrixFigure => {
  const { matrix, light, isDimmed, fitted, language, frame } = told;
  const { nothing, noRoom } = laterMessagesIn(language).matrix;
  return fitted === null
    ? sayingOnly(matrix.rows.length === 0 ? nothing : noRoom, frame)
    : placeMatrix(fitted, { light: isDimmed ? light : null, width: frame.width, words: wordsIn(language) });
};

/** A description that is read aloud must end. */
const mostSpots = 20;

/** What a matrix shows, in words: how much, and each cell that is in the light as a sentence. */
export function describeMatrix({ graph, language }: StepMatrix, { spots, heads }: MatrixFigure): string {
  const { matrix, handOut } = laterMessagesIn(language);
  const count = (part: 'party' | 'made'): number => heads.filter((head) => head.part === part).length;
  const seen = spots.filter(({ isLit }) => isLit);
  const told = seen.slice(0, mostSpots).map((spot) => matrixSentence(graph, spot, language));
  const more = seen.length > mostSpots ? [handOut.moreLines(seen.length - mostSpots)] : [];
  return [
    `${matrix.title}.`,
    `${matrix.summary(count('party'), count('made'))}.`,
    ...told.map((each) => `${each}.`),
    ...more,
  ].join(' ');
}
