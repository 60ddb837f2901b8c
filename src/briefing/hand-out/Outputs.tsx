import { FileImage, PenTool } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Paper } from '#exporters/page/papers.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { pngFile, svgFile } from './make/picture-files.ts';
import type { Making } from './use-making.ts';
import styles from './hand-out.module.css';

type OutputsProps = {
  readonly handOut: HandOut;
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly making: Making;
};

const icons = { png: FileImage, svg: PenTool } as const;

/** All that can be made of it, one button each. */
export const Outputs = ({ handOut, sheet, paper, making }: OutputsProps): ReactElement => {
  const { outputs } = useLaterMessages().handOut;
  const makers = {
    png: () => pngFile(handOut, sheet, paper),
    svg: () => svgFile(handOut, sheet, paper),
  } as const;
  return (
    <ul className={styles['outputs']}>
      {(['png', 'svg'] as const).map((id) => {
        const Icon = icons[id];
        const { name, note } = outputs[id];
        return (
          <li key={id}>
            <button
              type="button"
              className={styles['output']}
              disabled={making.current !== null}
              onClick={() => making.start(name, makers[id])}
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
