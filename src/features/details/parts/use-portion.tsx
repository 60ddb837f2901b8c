import { useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';

type Portion = {
  /** How many to show. */
  readonly shown: number;
  /** Shows as many more; null when there are none. */
  readonly more: ReactElement | null;
};

/** A long list by portions: thousands at once would make a press wait. */
export const usePortion = (total: number, portion: number): Portion => {
  const { details } = useMessages();
  const [shown, setShown] = useState(portion);
  const left = total - shown;
  return {
    shown,
    more:
      left <= 0 ? null : (
        <Button onClick={() => setShown(shown + portion)}>{details.showMore(Math.min(left, portion), left)}</Button>
      ),
  };
};
