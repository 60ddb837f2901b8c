import { useEffect, useRef, type ReactElement } from 'react';
import { selectLessMotion } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

type Point = readonly [x: number, y: number];

const place = ([x, y]: Point) => ({ left: `${x * 100}%`, top: `${y * 100}%` });

/** The spot of the laser with the last of its way, over the picture that it is told in parts of. */
export const Laser = (): ReactElement | null => {
  const laser = usePresented()?.shared.laser ?? null;
  const isStill = useStore(selectLessMotion);
  const way = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (laser === null || isStill || way.current === null) return;
    const passed = document.createElement('span');
    passed.className = styles['trail'] ?? '';
    Object.assign(passed.style, place(laser));
    passed.addEventListener('animationend', () => passed.remove());
    way.current.append(passed);
  }, [laser, isStill]);
  return (
    <div className={styles['over']} aria-hidden>
      <div ref={way} />
      {laser === null ? null : <span className={styles['spot']} style={place(laser)} data-laser />}
    </div>
  );
};
