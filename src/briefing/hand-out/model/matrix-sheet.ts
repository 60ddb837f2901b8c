import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import type { ClaimId } from '#core/document/schema.ts';
import type { MatrixBody } from '#exporters/sheets/sheet.ts';
import { describeMatrix, matrixFigure } from '#i18n/sentences/matrix-words.ts';

/** A step's matrix as it stands on a page or slide, with the numbers of its passages in its cells. */
export const matrixBody = (told: StepMatrix, numbers: ReadonlyMap<ClaimId, number>): MatrixBody => {
  const figure = matrixFigure(told);
  const notes = figure.spots.flatMap(({ key, claims }) => {
    const here = new Set(claims.flatMap((id) => numbers.get(id) ?? []));
    return here.size === 0 ? [] : [[key, [...here].toSorted((a, b) => a - b).join(', ')] as const];
  });
  return { kind: 'matrix', figure, notes: new Map(notes), description: describeMatrix(told, figure) };
};
