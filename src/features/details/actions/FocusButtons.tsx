import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Depth } from '#core/view/view.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './actions.module.css';

const depths: readonly Depth[] = [1, 2, 3];

/** Leaves in the light what is near an item; once on, it offers how near, and the same button leaves it. */
export const FocusButtons = ({ id }: { readonly id: string }): ReactElement => {
  const { details } = useMessages();
  const depth = useStore(({ view }) => (view.focus?.id === id ? view.focus.depth : null));
  const focusOn = useStore((state) => state.focusOn);
  const leaveFocus = useStore((state) => state.leaveFocus);
  const { actions } = details;
  return (
    <div className={styles['focus']}>
      <Button
        aria-pressed={depth !== null}
        data-tip={depth === null ? undefined : actions.leaveFocus}
        className={styles['toggle']}
        onClick={() => (depth === null ? focusOn(id, 1) : leaveFocus())}
      >
        {actions.focus}
        {depth === null ? null : <X size={14} aria-hidden />}
      </Button>
      {depth === null
        ? null
        : depths.map((steps) => (
            <Button
              key={steps}
              aria-label={actions.focusSteps(steps)}
              aria-pressed={steps === depth}
              data-tip={actions.focusSteps(steps)}
              className={classNames(styles['depth'], styles['toggle'])}
              onClick={() => focusOn(id, steps)}
            >
              {steps}
            </Button>
          ))}
    </div>
  );
};
