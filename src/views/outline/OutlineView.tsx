import { useEffect, useRef, type ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Differing, OutlineHead } from './OutlineHead.tsx';
import { OutlinePart } from './OutlinePart.tsx';
import { portionOf } from './portions.ts';
import { useOutline, type Told } from './use-outline.ts';
import { useSteps } from './use-steps.ts';
import styles from './outline.module.css';

/** The graph as nested headings and lists: where accounts differ, what was made, and the parties by country. */
export const OutlineView = (): ReactElement | null => {
  const told = useOutline();
  return told === null || told.outline.total === 0 ? null : <List told={told} />;
};

const List = ({ told }: { readonly told: Told }): ReactElement => {
  const { outline: words } = useLaterMessages();
  const { outline } = told;
  const root = useRef<HTMLDivElement>(null);
  const portion = portionOf(outline);
  const { at, turnTo, ...rest } = useSteps(root, outline, portion);
  const selected = useStore(({ selected: [element] }) => (element?.kind === 'node' ? element.id : null));
  // Whoever chose it here sees it already.
  useEffect(() => {
    if (selected !== null && root.current?.contains(document.activeElement) !== true) turnTo(selected);
  }, [selected, turnTo]);
  const first = outline.sections[0]?.kinds[0]?.items[0]?.node.id ?? null;
  const steps = { ...rest, turnTo, at: at ?? first };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are a short way between its buttons
    <div ref={root} className={styles['outline']} onKeyDown={steps.press}>
      <OutlineHead told={told} />
      {outline.shown === 0 ? <p className={styles['nothing']}>{words.nothing}</p> : null}
      <Differing told={told} />
      {outline.sections.map((section) => (
        <OutlinePart
          key={`${section.part} ${section.group ?? ''}`}
          section={section}
          told={told}
          steps={steps}
          portion={portion}
        />
      ))}
      {outline.shown === 0 ? null : <p className={styles['keys']}>{words.keys}</p>}
    </div>
  );
};
