import { useId, type ReactElement } from 'react';
import type { Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { captureAgain, change, lightSelected } from '#briefing/strip/model/make-steps.ts';
import { Select } from './Select.tsx';
import styles from './editor.module.css';

type ShowFieldsProps = { readonly step: Step };

const kinds = ['map', 'accounts', 'quote', 'matrix', 'title'] as const;
const rests = ['dim', 'hide', 'keep'] as const;

/** What a step shows, what of it is lit, and what the screen holds. */
export const ShowFields = ({ step }: ShowFieldsProps): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { editor, actions } = useLaterMessages().briefing;
  const selected = useStore((state) => state.selected.length > 0);
  const compare = useStore((state) => state.document?.compare);
  const minutesId = useId();
  const { camera, kind = 'map' } = step;
  const { compare: _, ...plain } = step;
  const seen = camera === undefined ? editor.whole : 'fit' in camera ? editor.part(camera.fit.length) : editor.place;
  return (
    <div className={styles['column']}>
      <div className={styles['row']}>
        <Select
          label={editor.kind}
          chosen={kind}
          options={kinds.map((value) => ({ value, label: editor.kinds[value] }))}
          onChoose={(value) => change(store, { ...step, kind: value })}
        />
        <Select
          label={editor.rest}
          chosen={step.rest ?? 'dim'}
          options={rests.map((value) => ({ value, label: editor.rests[value] }))}
          onChoose={(value) => change(store, { ...step, rest: value })}
        />
        <div className={styles['pair']}>
          <label htmlFor={minutesId} className={styles['label']}>
            {editor.minutes}
          </label>
          <input
            id={minutesId}
            type="number"
            min={0}
            max={99}
            step={0.5}
            className={styles['minutes']}
            value={step.minutes ?? ''}
            onChange={({ target }) => {
              const { minutes: _minutes, ...rest } = step;
              const minutes = target.valueAsNumber;
              store.getState().changeStep(minutes > 0 ? { ...rest, minutes } : rest, 'minutes');
            }}
          />
        </div>
      </div>
      {kind !== 'accounts' || compare === undefined || compare.length === 0 ? null : (
        <Select
          label={editor.compare}
          chosen={step.compare ?? ''}
          options={[
            { value: '', label: '–' },
            ...compare.map(({ id, question }) => ({ value: id, label: textIn(question, language) })),
          ]}
          onChoose={(value) => change(store, value === '' ? plain : { ...step, compare: value })}
        />
      )}
      <p className={styles['told']}>
        <span className={styles['label']}>{editor.lit}</span>
        <span>{editor.litCount(step.nodes?.length ?? 0, step.claims?.length ?? 0)}</span>
        <Button look="link" disabled={!selected} onClick={() => lightSelected(store, step)}>
          {actions.light}
        </Button>
      </p>
      <p className={styles['told']}>
        <span className={styles['label']}>{editor.camera}</span>
        <span>{seen}</span>
        <Button look="link" onClick={() => captureAgain(store, step)}>
          {actions.recapture}
        </Button>
      </p>
    </div>
  );
};
