import { useRef, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import { Laser } from '#briefing/presenting/audience/Laser.tsx';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './notes.module.css';

/** The picture that the audience sees; moving over it moves the laser there. */
export const LaserPad = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { notes: words } = useLaterMessages().presenting;
  const share = useStore((state) => state.share);
  const waiting = useRef(0);
  const point = (event: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const part = (value: number): number => Math.min(1, Math.max(0, value));
    const laser = [part((event.clientX - left) / width), part((event.clientY - top) / height)] as const;
    // The screen shows sixty a second, a mouse tells of a thousand.
    cancelAnimationFrame(waiting.current);
    waiting.current = requestAnimationFrame(() => share({ laser }));
  };
  const leave = (): void => {
    cancelAnimationFrame(waiting.current);
    share({ laser: null });
  };
  return (
    <div className={styles['pad']} title={words.pad} onPointerMove={point} onPointerLeave={leave}>
      {children}
      <Laser />
    </div>
  );
};
