import { useEffect, useState, type ReactElement } from 'react';
import type { Paper } from '#exporters/page/papers.ts';
import type { HandOut } from '#exporters/sheets/sheet.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { pageSvg } from './make/picture-files.ts';
import styles from './hand-out.module.css';

type PreviewProps = { readonly handOut: HandOut; readonly paper: Paper };

/** The first page as it will be, letter for letter: what is seen here is what is saved. */
export const Preview = ({ handOut, paper }: PreviewProps): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const [svg, setSvg] = useState<string | null>(null);
  const [sheet] = handOut.sheets;
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
    <figure className={styles['preview']} data-paper={paper}>
      {svg === null ? null : (
        <img
          className={styles['page']}
          alt={words.preview}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        />
      )}
    </figure>
  );
};
