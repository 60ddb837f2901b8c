import { fitMatrix, type FittedMatrix } from '#core/drawing/matrix/fit-matrix.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { litNodes, matrixLight, onlyLit, type MatrixLight } from '#core/queries/looking/matrix-light.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { matrixInView, type Matrix } from '#core/queries/tables/matrix.ts';
import type { View } from '#core/view/view.ts';

/** The matrix of a step, as much of it as its screen holds. */
export type StepMatrix = {
  /** The graph of the step's view, split as that is. */
  readonly graph: Graph;
  readonly matrix: Matrix;
  readonly light: MatrixLight | null;
  /** What is not lit stands there dimmed. */
  readonly isDimmed: boolean;
  /** Null where nothing joins a party and what it made, and where the frame holds not even one row and column. */
  readonly fitted: FittedMatrix | null;
  readonly language: string;
  readonly frame: MatrixFrame;
};

/** `least`: the size of letters that the last row can read. */
export type MatrixFrame = Pick<Frame, 'width' | 'height'> & { readonly least: number };

type Shown = {
  readonly graph: Graph;
  readonly inLight: Narrowed;
  readonly view: Pick<View, 'lens' | 'filters' | 'hidden' | 'lit'>;
  readonly language: string;
  readonly frame: MatrixFrame;
};

/** Like a list or a table it tells of the whole document, whatever the picture draws; `rest: hide` leaves what is lit. */
export function stepMatrix({ graph, inLight, view, language, frame }: Shown): StepMatrix {
  const { lit } = view;
  const whole = matrixInView(graph, inLight, view, language, lit === null ? undefined : litNodes(graph, lit));
  const light = matrixLight(graph, whole, lit);
  const matrix = light !== null && lit?.rest === 'hide' ? onlyLit(whole, light) : whole;
  const fitted = fitMatrix({
    matrix,
    light,
    language,
    groups: graph.document.groups,
    frame,
    least: frame.least,
  });
  return { graph, matrix, light, isDimmed: lit?.rest === 'dim', fitted, language, frame };
}
