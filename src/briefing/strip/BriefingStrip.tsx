import { Camera, Presentation, Save, Sparkles, X } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { themes } from '#core/picture/tokens.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { Checks } from './Checks.tsx';
import { StepEditor } from './editor/StepEditor.tsx';
import { captureNow } from './model/make-steps.ts';
import { useChecks } from './model/use-checks.ts';
import { useStepActions } from './model/use-step-actions.ts';
import { StepTools } from './StepTools.tsx';
import { StepList } from './steps/StepList.tsx';
import styles from './strip.module.css';

/** Thumbnails show what a projector will, in whatever colours the desk is. */
const projected: CSSProperties & { readonly [variable: `--${string}`]: string } = {
  '--projector-canvas': themes.projector.canvas,
  '--projector-text': themes.projector.text,
};

type BriefingStripProps = { readonly onSave: () => void; readonly onPresent: () => void };

/** The briefing along the bottom: its steps, what can be done with the one that is chosen, and what is to be checked. */
export const BriefingStrip = ({ onSave, onPresent }: BriefingStripProps): ReactElement => {
  const store = useStoreApi();
  const { briefing } = useLaterMessages();
  const { actions } = briefing;
  const steps = useStore((state) => state.steps);
  const chosen = useStore((state) => state.step);
  const isEdited = useStore((state) => state.editor !== 'closed');
  const toggleStrip = useStore((state) => state.toggleStrip);
  const unsaved = useStore((state) => state.steps !== state.saved.steps || state.briefing !== state.saved.briefing);
  const refused = useStore((state) => state.keeping === 'refused');
  const reports = useChecks(steps);
  const { draft } = useStepActions();
  const place = steps.findIndex(({ id }) => id === chosen);
  const step = steps[place];
  const report = step && reports.get(step.id);
  const others = [...reports].filter(([id, { faults }]) => id !== step?.id && faults.length > 0).length;
  const minutes = steps.reduce((sum, each) => sum + (each.skip === true ? 0 : (each.minutes ?? 0)), 0);
  return (
    <section className={styles['strip']} aria-label={briefing.title} style={projected} data-strip>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{briefing.title}</h2>
        <p className={styles['summary']}>{steps.length === 0 ? '' : briefing.summary(steps.length, minutes)}</p>
        {unsaved ? (
          <p className={refused ? styles['refused'] : styles['unsaved']}>
            {refused ? briefing.refused : briefing.unsaved}
          </p>
        ) : null}
        <span className={styles['gap']} />
        {step === undefined ? null : <StepTools step={step} place={place} count={steps.length} />}
        <Button onClick={() => captureNow(store)} data-keys="C">
          <Camera size={16} aria-hidden />
          {actions.capture}
        </Button>
        <Button look="quiet" onClick={draft}>
          <Sparkles size={16} aria-hidden />
          {actions.draft}
        </Button>
        <Button look="quiet" disabled={!unsaved} onClick={onSave}>
          <Save size={16} aria-hidden />
          {actions.save}
        </Button>
        <Button disabled={steps.every(({ skip }) => skip === true)} onClick={onPresent}>
          <Presentation size={16} aria-hidden />
          {actions.present}
        </Button>
        <IconButton small label={actions.close} onClick={toggleStrip}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {steps.length === 0 ? (
        <p className={styles['empty']}>{briefing.empty}</p>
      ) : (
        <StepList steps={steps} reports={reports} />
      )}
      {report === undefined ? null : <Checks report={report} others={others} />}
      {step !== undefined && isEdited ? <StepEditor key={step.id} step={step} place={place + 1} /> : null}
    </section>
  );
};
