import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { renderings } from '#core/view/view.ts';
import { isPlain } from '#app/footer/is-plain.ts';
import { chips, trail } from '#app/panels/later.ts';
import { SearchBox } from '#features/search/SearchBox.tsx';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectRendering } from '#store/selectors.ts';
import { showAs } from '#store/show-as.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import styles from './phone.module.css';

/** What is open, how it is shown, and what of it is looked at; everything that is pressed often is nearer to the thumb. */
export const PhoneHeader = (): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { shell } = useMessages();
  const document = useStore((state) => state.document);
  const as = useStore(selectRendering);
  const usual = useStore((state) => state.usual);
  const wandered = useStore((state) => state.trail.length > 0);
  const plain = useStore(isPlain);
  // The strip says what is looked at, and wants the room.
  const stripOpen = useStore((state) => state.stripOpen);
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <h1 className={styles['title']} dir="auto">
          {document === null ? shell.product : textIn(document.meta.title, language)}
        </h1>
        {document === null ? null : <SearchBox />}
      </div>
      {document === null ? null : (
        <div className={styles['tabs']}>
          <Choice
            label={shell.renderings.label}
            chosen={as}
            options={[usual, ...renderings.filter((each) => each !== usual)].map((value) => ({
              value,
              label: shell.renderings.kinds[value],
            }))}
            onChoose={(chosen) => showAs(store, chosen)}
          />
        </div>
      )}
      {!stripOpen && (wandered || !plain) ? (
        <div className={styles['looking']}>
          {wandered ? <trail.Component /> : null}
          {plain ? null : <chips.Component />}
        </div>
      ) : null}
    </header>
  );
};
