import { useEffect, useRef, useState, type ReactElement } from 'react';
import styles from './overlays.module.css';

type Tip = {
  readonly text: string;
  readonly keys: string | null;
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
};

const dwell = 400;
const gap = 6;

const tipOf = (target: EventTarget | null): { readonly owner: Element; readonly tip: Tip } | null => {
  const owner = target instanceof Element ? target.closest('[data-tip]') : null;
  const text = owner?.getAttribute('data-tip') ?? null;
  if (owner === null || text === null) return null;
  const { left, top, bottom, width } = owner.getBoundingClientRect();
  const above = bottom > window.innerHeight - 60;
  const x = Math.min(Math.max(left + width / 2, 70), window.innerWidth - 70);
  return { owner, tip: { text, keys: owner.getAttribute('data-keys'), x, y: above ? top - gap : bottom + gap, above } };
};

/** One tooltip for everything with `data-tip`, by pointer and by keyboard; any key puts it away. */
export const Tooltips = (): ReactElement | null => {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const hide = (): void => {
      clearTimeout(timer.current);
      setTip(null);
    };
    const enter = (event: PointerEvent): void => {
      const found = event.pointerType === 'touch' ? null : tipOf(event.target);
      if (found === null) return hide();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setTip(found.tip), dwell);
    };
    const focus = (event: FocusEvent): void => {
      const found = tipOf(event.target);
      if (found?.owner.matches(':focus-visible') === true) setTip(found.tip);
    };
    document.addEventListener('pointerover', enter);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', hide);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointerover', enter);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', hide);
    };
  }, []);

  if (tip === null) return null;
  return (
    // The same words are the button's name; said twice they would only be noise.
    <div
      className={styles['tooltip']}
      data-above={tip.above}
      style={{ left: tip.x, top: tip.y }}
      aria-hidden
      data-tip={tip.text}
    >
      {tip.text}
      {tip.keys === null ? null : <kbd className={styles['keys']}>{tip.keys}</kbd>}
    </div>
  );
};
