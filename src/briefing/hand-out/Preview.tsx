import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import type { Paper } from '#exporters/page/papers.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { pageSvg } from './make/picture-files.ts';
import styles from './hand-out.module.css';

type PreviewProps = { readonly handOut: HandOut; readonly paper: Paper };

/** The pages as they will be, letter for letter: what is seen here is what is saved. */
export const Preview = ({ handOut, paper }: PreviewProps): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const [svg, setSvg] = useState<string | null>(null);
  const [wanted, setWanted] = useState(0);
  const { sheets } = handOut;
  const place = Math.min(wanted, sheets.length - 1);
  const sheet = sheets[place];
  useEffect(() => {
    let isStale = false;
    if (sheet !== undefined)
      void pageSvg(handOut, sheet, paper).then((drawn) => {
        if (!isStale) setSvg(drawn);
      });
    return () => {
      isStale = true;
    };
  }, [handOut, sheet, paper]);
  return (
    <div className={styles['previewing']}>
      <figure className={styles['preview']} data-paper={paper}>
        {svg === null ? null : (
          <img
            className={styles['page']}
            alt={`${words.preview}: ${sheet?.title ?? ''}`}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          />
        )}
      </figure>
      {sheets.length < 2 ? null : (
        <div className={styles['turning']}>
          <IconButton label={words.previous} disabled={place === 0} onClick={() => setWanted(place - 1)}>
            <ChevronLeft size={20} aria-hidden />
          </IconButton>
          <span aria-live="polite">{words.page.page(place + 1, sheets.length)}</span>
          <IconButton label={words.next} disabled={place === sheets.length - 1} onClick={() => setWanted(place + 1)}>
            <ChevronRight size={20} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
};
