import { useEffect, useId, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import styles from './Combobox.module.css';

export type ComboboxOption = { readonly id: string; readonly content: ReactNode };

export type ComboboxGroup = {
  readonly id: string;
  readonly heading: string;
  /** Beside the heading: how many there are. */
  readonly note: string | null;
  readonly options: readonly ComboboxOption[];
};

type ComboboxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly listLabel: string;
  readonly value: string;
  readonly groups: readonly ComboboxGroup[];
  /** Stands before the field, and after it. */
  readonly before: ReactNode;
  readonly after: ReactNode;
  /** Stands under the list, or in its place. */
  readonly children: ReactNode;
  readonly onType: (value: string) => void;
  /** The arrow keys came to an option. */
  readonly onReach: (id: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onEscape: () => void;
};

/** Longer texts are no queries; one with a link in it may be long. */
const longestQuery = 4000;

/** Whoever has typed already types on. */
const focusNow = (field: HTMLInputElement | null): void => {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
};

/** Of what the arrow keys came to, or of the first: one option is always active. */
const placeOf = (ids: readonly string[], reached: string | null): number =>
  Math.max(0, reached === null ? 0 : ids.indexOf(reached));

type Acts = {
  readonly reach: (id: string) => void;
  readonly choose: (id: string) => void;
  readonly escape: () => void;
};

/** What keys do in the field. */
const keysOf =
  (ids: readonly string[], reached: string | null, { reach, choose, escape }: Acts) =>
  (event: KeyboardEvent): void => {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const place = placeOf(ids, reached);
    const active = ids[place];
    const move = (by: number): void => {
      const next = ids[(place + by + ids.length) % ids.length];
      if (next !== undefined) reach(next);
    };
    const acts: { readonly [key: string]: () => void } = {
      // The first press says what is active already, and shows it.
      ArrowDown: () => move(reached === null ? 0 : 1),
      ArrowUp: () => move(-1),
      Enter: () => active !== undefined && choose(active),
      Escape: escape,
    };
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

type ListProps = Pick<ComboboxProps, 'groups' | 'onChoose'> & {
  readonly base: string;
  readonly label: string;
  readonly active: string | undefined;
};

const ComboboxList = ({ base, label, groups, active, onChoose }: ListProps): ReactElement => (
  <div id={`${base}-list`} role="listbox" aria-label={label} className={styles['list']}>
    {groups.map((group) => (
      <div key={group.id} role="group" aria-labelledby={`${base}-head-${group.id}`}>
        <div id={`${base}-head-${group.id}`} className={styles['heading']}>
          {group.heading} {group.note === null ? null : <span className={styles['note']}>{group.note}</span>}
        </div>
        {group.options.map(({ id, content }) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and the keys.
          <div
            key={id}
            id={`${base}-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={id === active}
            className={styles['option']}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(id)}
          >
            {content}
          </div>
        ))}
      </div>
    ))}
  </div>
);

/**
 * A field with a list of what it finds, open as long as it is rendered. The focus stays in the field; the arrow keys
 * move through the options of all groups, Enter chooses. Pattern: WAI-ARIA combobox with a listbox.
 */
export const Combobox = (props: ComboboxProps): ReactElement => {
  const { label, placeholder, listLabel, value, groups, onType, onReach, onChoose, onEscape } = props;
  const base = useId();
  const [reached, setReached] = useState<string | null>(null);
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  const active = ids[placeOf(ids, reached)];

  useEffect(() => {
    if (reached !== null) document.getElementById(`${base}-${reached}`)?.scrollIntoView({ block: 'nearest' });
  }, [base, reached]);

  const press = keysOf(ids, reached, {
    reach: (id) => {
      setReached(id);
      onReach(id);
    },
    choose: onChoose,
    escape: onEscape,
  });

  return (
    <>
      <div className={styles['head']}>
        {props.before}
        <input
          ref={focusNow}
          className={styles['field']}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={ids.length > 0}
          aria-controls={ids.length > 0 ? `${base}-list` : undefined}
          aria-activedescendant={active === undefined ? undefined : `${base}-${active}`}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          dir="auto"
          maxLength={longestQuery}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            setReached(null);
            onType(event.target.value);
          }}
          onKeyDown={press}
        />
        {props.after}
      </div>
      {ids.length === 0 ? null : (
        <ComboboxList base={base} label={listLabel} groups={groups} active={active} onChoose={onChoose} />
      )}
      {props.children}
    </>
  );
};
