import type { ReactElement } from 'react';
import type { Scene } from '#core/graph/scene.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

/** More squares than this are a texture and no number. */
const most = 120;

/** As many squares as the document has items, those in the picture filled; of very many, the same share of fewer. */
export const CountsPlate = ({ scene }: { readonly scene: Scene }): ReactElement => {
  const { shell } = useMessages();
  const { reading } = useLaterMessages();
  const { title, text, figure } = reading.counts;
  const words = shell.itemsShown(scene.shown, scene.total);
  const squares = Math.min(most, scene.total);
  const filled = Math.round((squares * scene.shown) / Math.max(1, scene.total));
  return (
    <Plate title={title} text={text} wide>
      <figure className={styles['count']}>
        <div className={styles['squares']} role="img" aria-label={figure(words)}>
          {Array.from({ length: squares }, (_, place) => (
            <span key={place} className={styles['square']} data-filled={place < filled} />
          ))}
        </div>
        <figcaption className={styles['large']} aria-hidden>
          {words}
        </figcaption>
      </figure>
    </Plate>
  );
};
