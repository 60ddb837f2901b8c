import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { OutlineKind, OutlineSection } from '#core/queries/outline/outline.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { ItemRow } from './ItemRow.tsx';
import { kindKey } from './portions.ts';
import type { Steps } from './use-steps.ts';
import type { Told } from './use-outline.ts';
import styles from './outline.module.css';

type PartProps = { readonly told: Told; readonly steps: Steps; readonly portion: number };

/** A country, or what the countries made: its kinds of items, each with its list. */
export const OutlinePart = ({ section, ...rest }: PartProps & { readonly section: OutlineSection }): ReactElement => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const { part, group, kinds, count } = section;
  const label = group === null ? undefined : rest.told.graph.document.groups?.[group]?.label;
  const country = label === undefined ? group || outline.noCountry : textIn(label, language);
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>
        <bdi>{part === 'parties' ? country : outline[part]}</bdi> <span className={styles['count']}>{count}</span>
      </h2>
      {kinds.map((kind) => (
        <Kind key={kind.type} kind={kind} name={kindKey(group, part, kind.type)} {...rest} />
      ))}
    </section>
  );
};

type KindProps = PartProps & { readonly kind: OutlineKind; readonly name: string };

const Kind = ({ kind: { type, items }, name, told, steps, portion }: KindProps): ReactElement => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const { at, open, asked, enter, toggle, jump, showMore } = steps;
  const { types } = told.graph.document.ontology;
  const most = asked.get(name) ?? portion;
  const left = items.length - most;
  return (
    <>
      <h3 className={styles['kind']}>
        <bdi>{textIn(types[type]?.plural ?? type, language)}</bdi>{' '}
        <span className={styles['count']}>{items.length}</span>
      </h3>
      <ul>
        {items.slice(0, most).map((item) => (
          <ItemRow
            key={item.node.id}
            told={told}
            item={item}
            isAt={item.node.id === at}
            isOpen={open.has(item.node.id)}
            enter={enter}
            toggle={toggle}
            jump={jump}
          />
        ))}
      </ul>
      {left <= 0 ? null : (
        <Button className={styles['more']} onClick={() => showMore(name, most + Math.max(portion, 50))}>
          {outline.more(Math.min(left, Math.max(portion, 50)), left)}
        </Button>
      )}
    </>
  );
};
