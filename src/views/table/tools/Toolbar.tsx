import { Copy, Download, Printer } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import type { InSteps } from '#core/queries/tables/column.ts';
import type { TableOf } from '#core/queries/tables/table-look.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { saveFile } from '#ui/files/save-file.ts';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { Sheet } from './csv.ts';
import { runInSlices } from '#views/table/model/run-in-slices.ts';
import styles from './toolbar.module.css';

type ToolbarProps<Row> = {
  readonly shown: number;
  readonly total: number;
  /** How many the view lets through, before what is looked for in columns. */
  readonly passing: number;
  readonly isBusy: boolean;
  readonly fileName: string;
  readonly sheet: () => Sheet<Row>;
};

/** What the table holds, and what can be done with all of it. */
export const Toolbar = <Row,>({ shown, total, passing, isBusy, fileName, sheet }: ToolbarProps<Row>): ReactElement => {
  const { table: words } = useLaterMessages();
  const { claims, shell } = useMessages();
  const { of, texts } = useStore((state) => state.table);
  const lookAtTable = useStore((state) => state.lookAtTable);
  const showAll = useStore((state) => state.showAll);
  const [writing, setWriting] = useState(false);
  const wanted = useRef<AbortController>(null);
  const { copy, refusal } = useCopy({
    title: words.copyTitle,
    refused: claims.copyRefused,
    close: shell.actions.close,
  });
  const choose = (chosen: TableOf): void => lookAtTable({ of: chosen, sort: null, texts: {} });
  const isFiltered = Object.values(texts).some((text) => text !== '');

  /** The code that writes is loaded, and the rows are written, only when somebody asks. */
  const write = async (form: 'csvOf' | 'pasteableOf', done: (text: string) => void): Promise<void> => {
    wanted.current?.abort();
    wanted.current = new AbortController();
    setWriting(true);
    const forms = await import('./csv.ts');
    const work: InSteps<string> = forms[form](sheet());
    const text = await runInSlices(work, wanted.current.signal);
    setWriting(false);
    if (text !== null) done(text);
  };
  return (
    <div className={styles['tools']}>
      <Choice
        label={words.rowsOf.label}
        chosen={of}
        options={(['claims', 'items'] as const).map((value) => ({ value, label: words.rowsOf[value] }))}
        onChoose={choose}
      />
      <p className={styles['count']} role="status">
        {words.showing(of, shown, total)}
        {isBusy ? ` · ${words.preparing}` : ''}
        {writing ? ` · ${words.saving}` : ''}
      </p>
      {passing < total ? (
        <Button look="link" onClick={showAll}>
          {words.showAll}
        </Button>
      ) : null}
      {isFiltered ? (
        <Button look="link" onClick={() => lookAtTable({ texts: {} })}>
          {words.clearFilters}
        </Button>
      ) : null}
      <div className={styles['actions']}>
        <IconButton
          label={words.save}
          disabled={writing}
          onClick={() =>
            void write('csvOf', (text) => saveFile(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' })))
          }
        >
          <Download size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={words.copy}
          disabled={writing}
          onClick={() => void write('pasteableOf', (text) => copy(text, words.copied(shown)))}
        >
          <Copy size={18} aria-hidden />
        </IconButton>
        <IconButton label={words.print} onClick={() => window.print()}>
          <Printer size={18} aria-hidden />
        </IconButton>
      </div>
      {refusal}
    </div>
  );
};
