import { ChevronLeft, ChevronRight, CodeXml, Copy, Eye, EyeOff, Link, PencilLine, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Step } from '#core/document/schema.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectSharedStep } from '#store/briefing/step-in-sight.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStepActions } from './model/use-step-actions.ts';
import styles from './strip.module.css';

export type Sharing = { readonly onCopyLink: () => void; readonly onCopyEmbedCode: () => void };

type StepToolsProps = Sharing & { readonly step: Step; readonly place: number; readonly count: number };

/** What is done with the step that is chosen. */
export const StepTools = ({ step, place, count, onCopyLink, onCopyEmbedCode }: StepToolsProps): ReactElement => {
  const { actions, editor, stepNotShared, documentNotShared } = useLaterMessages().briefing;
  const { move, remove, copy, skip } = useStepActions();
  const isOpen = useStore((state) => state.editor !== 'closed');
  const edit = useStore((state) => state.edit);
  const isOfPage = useStore((state) => state.published !== null);
  const isShared = useStore((state) => selectSharedStep(state) !== null);
  // Pressed in vain they say why, so that they are not taken out of the reach of keys and fingers.
  const unless = (refused: string | null, label: string) => ({
    label,
    'data-tip': refused === null ? label : `${label}. ${refused}`,
    'aria-disabled': refused !== null,
    'aria-description': refused ?? undefined,
  });
  const elsewhere = isOfPage ? null : documentNotShared;
  const isSkipped = step.skip === true;
  const skipWords = isSkipped ? actions.show : actions.skip;
  return (
    <div className={styles['tools']} role="group" aria-label={editor.label(place + 1)}>
      <IconButton small label={actions.earlier} keys="⇧ ←" disabled={place === 0} onClick={() => move(step, place - 1)}>
        <ChevronLeft size={16} aria-hidden />
      </IconButton>
      <IconButton
        small
        label={actions.later}
        keys="⇧ →"
        disabled={place === count - 1}
        onClick={() => move(step, place + 1)}
      >
        <ChevronRight size={16} aria-hidden />
      </IconButton>
      <IconButton small label={actions.duplicate} onClick={() => copy(step)}>
        <Copy size={16} aria-hidden />
      </IconButton>
      <IconButton small label={skipWords} onClick={() => skip(step)}>
        {isSkipped ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
      </IconButton>
      <IconButton small label={actions.delete} keys="Del" onClick={() => remove(step)}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
      <IconButton small {...unless(isShared ? null : (elsewhere ?? stepNotShared), actions.link)} onClick={onCopyLink}>
        <Link size={16} aria-hidden />
      </IconButton>
      <IconButton small {...unless(elsewhere, actions.embed)} onClick={onCopyEmbedCode}>
        <CodeXml size={16} aria-hidden />
      </IconButton>
      <IconButton small label={actions.edit} aria-expanded={isOpen} onClick={() => edit(isOpen ? 'closed' : 'open')}>
        <PencilLine size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
