import type { ReactElement } from 'react';
import styles from './about.module.css';

type TileProps = {
  readonly number: string;
  readonly unit: string;
  readonly note: string;
  /** Leads to what is counted; without it the number stands by itself. */
  readonly onPress?: () => void;
};

/** A number, what it counts, and the way there. */
export const Tile = ({ number, unit, note, onPress }: TileProps): ReactElement => {
  const words = (
    <>
      <span className={styles['number']}>
        {number} <span className={styles['unit']}>{unit}</span>
      </span>
      <span className={styles['quiet']}>{note}</span>
    </>
  );
  return (
    <li>
      {onPress === undefined ? (
        <p className={styles['tile']}>{words}</p>
      ) : (
        <button type="button" className={styles['tile']} onClick={onPress}>
          {words}
        </button>
      )}
    </li>
  );
};
