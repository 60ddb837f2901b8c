import { ChevronLeft, ChevronRight, CodeXml, Copy, Eye, EyeOff, Link, PencilLine, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Step } from '#core/document/schema.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStepActions } from './model/use-step-actions.ts';
import styles from './strip.module.css';

export type Sharing = { readonly onCopyLink: () => void; readonly onCopyEmbedCode: () => void };

type StepToolsProps = Sharing & { readonly step: Step; readonly place: number; readonly count: number };

/** What is done with the step that is chosen. */
export const StepTools = ({ step, place, count, onCopyLink, onCopyEmbedCode }: StepToolsProps): ReactElement => {
  const { actions, editor } = useLaterMessages().briefing;
  const { move, remove, copy, skip } = useStepActions();
  const isOpen = useStore((state) => state.editor !== 'closed');
  const edit = useStore((state) => state.edit);
  // What the file does not have yet, no link leads to.
  const isInFile = useStore((state) => state.saved.steps.some(({ id }) => id === step.id));
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
      <IconButton small label={actions.link} disabled={!isInFile} onClick={onCopyLink}>
        <Link size={16} aria-hidden />
      </IconButton>
      <IconButton small label={actions.embed} onClick={onCopyEmbedCode}>
        <CodeXml size={16} aria-hidden />
      </IconButton>
      <IconButton small label={actions.edit} aria-expanded={isOpen} onClick={() => edit(isOpen ? 'closed' : 'open')}>
        <PencilLine size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
