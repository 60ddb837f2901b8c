import { memo, useMemo, type CSSProperties, type ReactElement } from 'react';
import type { Box, MatrixSpot } from '#core/drawing/matrix/matrix-figure.ts';
import { fitIn } from '#exporters/svg/drawing.ts';
import { matrixSentence } from '#i18n/sentences/matrix-sentence.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { drawnFrom, StepFigure } from './StepFigure.tsx';
import { placedMatrix, type PlacedMatrix } from './draw-step.ts';
import styles from './presenting.module.css';

type Opened = { readonly kind: 'node' | 'line' | 'claim'; readonly id: string };

/** A cell with one claim opens that, one with several the line that has them all. */
const openedBy = ({ key, claims }: MatrixSpot): Opened => {
  const [only] = claims;
  return claims.length === 1 && only !== undefined ? { kind: 'claim', id: only } : { kind: 'line', id: key };
};

/** The laser moves all the time, and their sentences stay. */
const Buttons = memo(({ told, figure, size, largest }: PlacedMatrix): ReactElement => {
  const { matrix: words } = useLaterMessages();
  const share = useStore((state) => state.share);
  const drawer = useStore((state) => state.presenting?.shared.drawer ?? null);
  const { graph, language } = told;
  const view = fitIn({ x: 0, y: 0, width: figure.width, height: figure.height }, size, largest);
  const placeOf = ({ x, y, width, height }: Box): CSSProperties => ({
    left: `${((x * view.zoom + view.x) / size.width) * 100}%`,
    top: `${((y * view.zoom + view.y) / size.height) * 100}%`,
    width: `${((width * view.zoom) / size.width) * 100}%`,
    height: `${((height * view.zoom) / size.height) * 100}%`,
  });
  const button = (id: string, name: string, box: Box, opened: Opened): ReactElement => (
    <button
      key={id}
      type="button"
      className={styles['spot']}
      style={placeOf(box)}
      aria-label={name}
      aria-pressed={drawer?.kind === opened.kind && drawer.id === opened.id}
      onClick={() => share({ drawer: opened })}
    />
  );
  const head = ({ id, box }: { readonly id: string; readonly box: Box }): ReactElement =>
    button(id, nodeName(graph.document, id, language), box, { kind: 'node', id });
  return (
    <div role="group" aria-label={words.title}>
      {figure.heads.filter(({ part }) => part === 'made').map(head)}
      {figure.heads
        .filter(({ part }) => part === 'party')
        .flatMap((party) => [
          head(party),
          ...figure.spots
            .filter((spot) => spot.party === party.id)
            .map((spot) =>
              button(`${spot.party} ${spot.made}`, matrixSentence(graph, spot, language), spot.box, openedBy(spot)),
            ),
        ])}
    </div>
  );
});

/** What a step shows where it is no picture; a matrix answers presses on its names and cells on the spot. */
export const StepStage = ({ id }: { readonly id: string }): ReactElement => {
  const state = useStore((whole) => whole);
  const placed = useMemo(
    () => {
      const step = state.steps.find((each) => each.id === id);
      return step === undefined ? null : placedMatrix(state, step);
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as for the drawing itself
    [id, ...drawnFrom(state)],
  );
  if (placed === null) return <StepFigure id={id} small={false} />;
  const ratio = placed.size.width / placed.size.height;
  return (
    <div className={styles['stage']}>
      <div className={styles['sheet']} style={{ inlineSize: `min(100cqi, 100cqb * ${ratio})`, aspectRatio: ratio }}>
        <StepFigure id={id} small={false} />
        <Buttons {...placed} />
      </div>
    </div>
  );
};
