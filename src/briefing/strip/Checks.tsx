import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { mendStep } from '#core/briefing/checks/check-step.ts';
import type { Fault } from '#core/briefing/checks/check.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { faultWords } from './model/fault-words.ts';
import { change } from './model/make-steps.ts';
import type { StepReport } from './model/use-checks.ts';
import styles from './strip.module.css';

type ChecksProps = {
  readonly report: StepReport;
  /** How many other steps have something to check. */
  readonly others: number;
};

/** What is at fault with the step that is chosen, each with what one press does about it. */
export const Checks = ({ report: { checked, faults, waiting }, others }: ChecksProps): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { checks } = useLaterMessages().briefing;
  if (checked === null) return <></>;
  const mend = ({ code }: Fault): void => change(store, mendStep(checked, code));
  return (
    <div className={styles['checks']} role="group" aria-label={checks.label}>
      {faults.length === 0 ? (
        <p className={styles['sound']}>
          {waiting ? null : <CircleCheck size={16} aria-hidden />}
          {waiting ? checks.waiting : checks.none}
        </p>
      ) : (
        <ul className={styles['faults']}>
          {faults.map((fault) => (
            <li key={fault.code} className={styles['fault']}>
              <TriangleAlert size={16} aria-hidden />
              <span>{faultWords(checked, fault, language)}</span>
              {fault.fix === null ? null : (
                <Button look="link" onClick={() => mend(fault)}>
                  {checks.fixes[fault.fix]}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {others === 0 ? null : <p className={styles['others']}>{checks.others(others)}</p>}
    </div>
  );
};
