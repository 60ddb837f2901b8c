import { useMemo, useState, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { papers } from '#exporters/page/papers.ts';
import { type Paper } from '#exporters/page/papers.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { figurePartsOf, today } from './model/figure-parts.ts';
import { handOutOf } from './model/hand-out-of.ts';
import { pictureSheet, type FigureParts } from './model/picture-sheet.ts';
import { Outputs } from './Outputs.tsx';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import { useMaking } from './use-making.ts';
import styles from './hand-out.module.css';

/** Letter where people use it. Source: CLDR, paperSize of territories. */
const usualPaper = (): Paper =>
  /-(?:US|CA|MX|PH|CL|CO|CR|GT|NI|PA|SV|VE)\b/u.test(navigator.language) ? 'Letter' : 'A4';

const Form = ({ parts }: { readonly parts: FigureParts }): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const language = useLanguage();
  const [title, setTitle] = useState(() => textIn(parts.document.meta.title, language));
  const [marking, setMarking] = useState('');
  const [paper, setPaper] = useState<Paper>(usualPaper);
  const making = useMaking();
  const sheet = useMemo(() => pictureSheet(parts, title), [parts, title]);
  const handOut = useMemo(
    () => handOutOf({ document: parts.document, sheets: [sheet], marking, language, day: today() }),
    [parts, sheet, marking, language],
  );
  return (
    <div className={styles['columns']}>
      <div className={styles['form']}>
        <label className={styles['field']}>
          {words.heading}
          <input className={styles['input']} value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label className={styles['field']}>
          {words.marking}
          <input
            className={styles['input']}
            value={marking}
            maxLength={80}
            onChange={({ target }) => setMarking(target.value)}
          />
          <span className={styles['note']}>{words.markingNote}</span>
        </label>
        <div className={styles['field']}>
          <span aria-hidden>{words.paper}</span>
          <Choice
            label={words.paper}
            chosen={paper}
            options={(['A4', 'Letter'] as const satisfies readonly (keyof typeof papers)[]).map((value) => ({
              value,
              label: words.papers[value],
            }))}
            onChoose={setPaper}
          />
        </div>
        <Outputs handOut={handOut} sheet={sheet} paper={paper} making={making} />
        <Progress making={making} />
      </div>
      <Preview handOut={handOut} paper={paper} />
    </div>
  );
};

/** Hands out what is on the screen, and shows beforehand what it will be. */
export const HandOutDialog = (): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const store = useStoreApi();
  const closePage = useStore((state) => state.closePage);
  // As it is on the screen when it is asked for: nothing changes there under a dialog.
  const [parts] = useState(() => figurePartsOf(store.getState()));
  return (
    <Dialog
      look="wide"
      title={words.title}
      description={words.description}
      closeLabel={words.close}
      onClose={closePage}
    >
      {parts === null ? <p className={styles['empty']}>{words.noPicture}</p> : <Form parts={parts} />}
    </Dialog>
  );
};
