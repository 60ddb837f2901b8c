import type { EntenteDocument, Step } from '#core/document/schema.ts';
import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import type { MatrixFigure } from '#core/drawing/matrix/matrix-figure.ts';
import { describeMatrix, matrixFigure } from '#i18n/sentences/matrix-words.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectStepMatrix } from '#store/briefing/step-picture.ts';
import { sampleDocument } from '#tests/sample-document.ts';

export type Placed = { readonly told: StepMatrix; readonly figure: MatrixFigure; readonly description: string };

/** The matrix of a step of a document, placed for the screen that its briefing is made for. */
export const placedMatrix = (
  part: Partial<Step> = {},
  language = 'en',
  aspect: '16:9' | '4:3' = '16:9',
  document: EntenteDocument = sampleDocument(),
): Placed => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 's.json', text: '{}', document, problems: [], skipped: 0, records: 1 });
  store.setState({ language, briefing: { aspect } });
  const told = selectStepMatrix(store.getState(), { id: 'm', kind: 'matrix', title: 'Who made what', ...part });
  if (told === null) throw new Error('no matrix');
  const figure = matrixFigure(told);
  return { told, figure, description: describeMatrix(told, figure) };
};
