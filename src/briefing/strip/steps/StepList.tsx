import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Step } from '#core/document/schema.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { showStep } from '#store/briefing/show-step.ts';
import { showAs } from '#store/show-as.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import type { StepReport } from '#briefing/strip/model/use-checks.ts';
import { useStepActions } from '#briefing/strip/model/use-step-actions.ts';
import { StepThumb } from './StepThumb.tsx';
import styles from './steps.module.css';

type StepListProps = { readonly steps: readonly Step[]; readonly reports: ReadonlyMap<string, StepReport> };

/** How far each key goes; home and end are far enough for any briefing. */
const ways: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/** The steps in their order: arrows go along them, with Shift they move the one that has the focus. */
export const StepList = ({ steps, reports }: StepListProps): ReactElement => {
  const store = useStoreApi();
  const { briefing } = useLaterMessages();
  const chosen = useStore((state) => state.step);
  const saved = useStore((state) => state.saved.steps);
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<string | null>(null);
  const { move, remove } = useStepActions();
  const isChosenThere = steps.some(({ id }) => id === chosen);
  const focusOn = (id: string): void =>
    list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus();

  const choose = (step: Step): void => {
    // Where there is a list else: a step is known by its picture.
    if (store.getState().room === 'phone') showAs(store, 'picture');
    showStep(store, step);
  };

  const press = (event: KeyboardEvent, step: Step, place: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = ways.get(event.key);
    const isBack = getComputedStyle(event.currentTarget).direction === 'rtl' && event.key.startsWith('Arrow');
    if (event.key === 'Delete') {
      event.preventDefault();
      remove(step);
      const next = steps[place + 1] ?? steps[place - 1];
      if (next !== undefined) focusOn(next.id);
    } else if (way !== undefined) {
      event.preventDefault();
      const to = Math.min(steps.length - 1, Math.max(0, place + (isBack ? -way : way)));
      const target = steps[to];
      if (event.shiftKey) {
        move(step, to);
        requestAnimationFrame(() => focusOn(step.id));
      } else if (target !== undefined) focusOn(target.id);
    }
  };
  return (
    <ol ref={list} className={styles['list']} aria-label={briefing.strip}>
      {steps.map((step, place) => (
        <StepThumb
          key={step.id}
          step={step}
          place={place + 1}
          chosen={isChosenThere ? step.id === chosen : place === 0}
          unsaved={!saved.includes(step)}
          faults={reports.get(step.id)?.faults.length ?? 0}
          image={reports.get(step.id)?.image ?? null}
          onChoose={() => choose(step)}
          onKey={(event) => press(event, step, place)}
          onDragStart={(event) => {
            dragged.current = step.id;
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', step.id);
          }}
          onDrop={() => {
            const moving = steps.find(({ id }) => id === dragged.current);
            dragged.current = null;
            if (moving !== undefined && moving.id !== step.id) move(moving, place);
          }}
        />
      ))}
    </ol>
  );
};
