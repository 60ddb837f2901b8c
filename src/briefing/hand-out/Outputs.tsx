import { FileImage, Package, PenTool, Presentation, Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import type { Make, Making } from './use-making.ts';
import styles from './hand-out.module.css';

const icons = { png: FileImage, svg: PenTool, slides: Presentation, handout: Printer, pack: Package } as const;

export type Output = keyof typeof icons;

type OutputsProps = {
  readonly makers: readonly (readonly [Output, Make])[];
  readonly making: Making;
};

/** All that can be made of it, one button each. */
export const Outputs = ({ makers, making }: OutputsProps): ReactElement => {
  const { outputs } = useLaterMessages().handOut;
  return (
    <ul className={styles['outputs']}>
      {makers.map(([id, make]) => {
        const Icon = icons[id];
        const { name, note } = outputs[id];
        return (
          <li key={id}>
            <button
              type="button"
              className={styles['output']}
              disabled={making.current !== null}
              onClick={() => making.start(name, make)}
            >
              <Icon size={22} aria-hidden />
              <span className={styles['name']}>{name}</span>
              <span className={styles['note']}>{note}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
