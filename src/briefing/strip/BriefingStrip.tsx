import { Camera, Presentation, Save, Settings2, Sparkles, Timer, X } from 'lucide-react';
import { useState, type CSSProperties, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { themes } from '#core/picture/tokens.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { Checks } from './Checks.tsx';
import { BriefingFields } from './editor/BriefingFields.tsx';
import { StepEditor } from './editor/StepEditor.tsx';
import { captureNow } from './model/make-steps.ts';
import { useChecks } from './model/use-checks.ts';
import { useStepActions } from './model/use-step-actions.ts';
import { StepTools, type Sharing } from './StepTools.tsx';
import { StepList } from './steps/StepList.tsx';
import styles from './strip.module.css';

/** Thumbnails show what a projector will, in whatever colours the desk is. */
const projected: CSSProperties & { readonly [variable: `--${string}`]: string } = {
  '--projector-canvas': themes.projector.canvas,
  '--projector-text': themes.projector.text,
};

type BriefingStripProps = Sharing & { readonly onSave: () => void; readonly onPresent: () => void };

/** The briefing along the bottom: its steps, what can be done with the one that is chosen, and what is to be checked. */
export const BriefingStrip = ({ onSave, onPresent, ...sharing }: BriefingStripProps): ReactElement => {
  const store = useStoreApi();
  const { briefing, presenting } = useLaterMessages();
  const { actions } = briefing;
  const steps = useStore((state) => state.steps);
  const chosen = useStore((state) => state.step);
  const isEdited = useStore((state) => state.editor !== 'closed');
  const toggleStrip = useStore((state) => state.toggleStrip);
  const unsaved = useStore((state) => state.steps !== state.saved.steps || state.briefing !== state.saved.briefing);
  const refused = useStore((state) => state.keeping === 'refused');
  const aspect = useStore((state) => state.briefing.aspect ?? '16:9');
  const marking = useStore((state) => textIn(state.briefing.marking ?? '', state.language));
  const [isSet, setIsSet] = useState(false);
  const isTimed = useStore((state) => state.timings.size > 0);
  const openPage = useStore((state) => state.openPage);
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
        <Button
          look="quiet"
          className={styles['settings']}
          aria-label={briefing.settings(aspect, marking)}
          aria-expanded={isSet}
          onClick={() => setIsSet(!isSet)}
        >
          <Settings2 size={16} aria-hidden />
          {aspect}
          {marking === '' ? null : (
            <span className={styles['marking']} dir="auto">
              {marking}
            </span>
          )}
        </Button>
        {isTimed ? (
          <IconButton small label={presenting.timings.show} onClick={() => openPage('timings')}>
            <Timer size={16} aria-hidden />
          </IconButton>
        ) : null}
        {unsaved ? (
          <p className={refused ? styles['refused'] : styles['unsaved']}>
            {refused ? briefing.refused : briefing.unsaved}
          </p>
        ) : null}
        <div className={styles['actions']}>
          {step === undefined ? null : <StepTools step={step} place={place} count={steps.length} {...sharing} />}
          <Button onClick={() => captureNow(store)} data-keys="C">
            <Camera size={16} aria-hidden />
            <span className={styles['word']}>{actions.capture}</span>
          </Button>
          <Button look="quiet" onClick={draft}>
            <Sparkles size={16} aria-hidden />
            <span className={styles['word']}>{actions.draft}</span>
          </Button>
          <Button look="quiet" disabled={!unsaved} onClick={onSave}>
            <Save size={16} aria-hidden />
            <span className={styles['word']}>{actions.save}</span>
          </Button>
          <Button disabled={steps.every(({ skip }) => skip === true)} onClick={onPresent}>
            <Presentation size={16} aria-hidden />
            {actions.present}
          </Button>
          <IconButton small className={styles['close']} label={actions.close} onClick={toggleStrip}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      </div>
      {isSet ? <BriefingFields /> : null}
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
