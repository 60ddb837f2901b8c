import { useState, type ReactElement } from 'react';
import { commandsIn } from '#app/commands/all-commands.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { helpGroups } from './help-groups.ts';
import styles from './KeyHelp.module.css';

/** All keys, by what they are for. */
export const KeyHelp = (): ReactElement => {
  const words = wordsIn(useLanguage());
  const close = useStore((state) => state.closeOverlay);
  const document = useStore((state) => state.document);
  const letterKeys = useStore((state) => state.letterKeys);
  const prefer = useStore((state) => state.prefer);
  const [query, setQuery] = useState('');
  const { keyHelp, shell } = words;
  const groups = helpGroups(commandsIn({ document }), query, words);
  return (
    <Dialog
      look="wide"
      title={keyHelp.title}
      description={`${keyHelp.where} ${keyHelp.layouts}`}
      closeLabel={shell.actions.close}
      onClose={close}
    >
      <div className={styles['tools']}>
        <input
          type="search"
          className={styles['filter']}
          aria-label={keyHelp.filter}
          placeholder={keyHelp.filter}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={letterKeys}
            onChange={(event) => prefer({ letterKeys: event.target.checked })}
          />
          {keyHelp.switch}
        </label>
      </div>
      <div className={styles['groups']} data-key-help>
        {groups.map(({ id, heading, rows }) => (
          <section key={id} className={styles['group']}>
            <h3 className={styles['heading']}>{heading}</h3>
            <dl className={styles['list']}>
              {rows.map(({ label, keys }) => (
                <div key={label} className={styles['row']}>
                  <dt>{label}</dt>
                  <dd className={styles['keys']}>
                    {keys.map((text, place) => (
                      <span key={text}>
                        {place > 0 ? ` ${keyHelp.or} ` : null}
                        <kbd>{text}</kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p role="status">{groups.length === 0 ? keyHelp.none(query.trim()) : ''}</p>
    </Dialog>
  );
};
