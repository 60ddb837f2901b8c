import { Maximize, Minus, Plus } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { cameraOnLane, laneInSight, lanesOf, type Lane } from './lanes-of.ts';
import styles from './phone.module.css';

const zoomStep = 1.25;

/** Under the picture, what fingers do with gestures: one lane at a time, nearer, farther, all of it. */
export const LaneBar = (): ReactElement | null => {
  const language = useLanguage();
  const { picture, shell } = useMessages();
  const { narrow } = useLaterMessages();
  const scene = useStore(selectScene);
  const arrangement = useStore((state) => state.arrangement);
  const isInLanes = useStore(({ view }) => view.arrangement === 'lanes');
  const viewport = useStore((state) => state.viewport);
  const lookAt = useStore((state) => state.lookAt);
  const zoomBy = useStore((state) => state.zoomBy);
  const fit = useStore((state) => state.fit);
  const lanes = useMemo(
    () => (scene === null || arrangement === null || !isInLanes ? [] : lanesOf(scene, arrangement)),
    [scene, arrangement, isInLanes],
  );
  if (viewport === null) return null;
  const here = laneInSight(lanes, viewport);

  const nameOf = ({ name, heads }: Lane): string => {
    const countries = heads.map(({ label, short }) => textIn(short ?? label, language));
    if (countries.length === 1) return countries.join('');
    return name === 'purpose' || name === 'matter' ? picture.columns[name] : narrow.lanes[name];
  };
  return (
    <section className={styles['lanes']} aria-label={narrow.lanes.label}>
      {lanes.length < 2 ? null : (
        <div className={styles['group']}>
          {lanes.map((lane) => (
            <button
              key={lane.name}
              type="button"
              className={styles['lane']}
              aria-pressed={lane === here}
              onClick={() => lookAt(cameraOnLane(lane, viewport))}
            >
              {nameOf(lane)}
            </button>
          ))}
        </div>
      )}
      <div className={styles['group']}>
        <IconButton label={shell.actions.zoomOut} onClick={() => zoomBy(1 / zoomStep)}>
          <Minus size={18} aria-hidden />
        </IconButton>
        <IconButton label={shell.actions.zoomIn} onClick={() => zoomBy(zoomStep)}>
          <Plus size={18} aria-hidden />
        </IconButton>
        <IconButton label={shell.actions.fit} onClick={fit}>
          <Maximize size={18} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
};
