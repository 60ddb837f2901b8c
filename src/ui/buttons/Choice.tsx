import { useId, type ReactElement, type ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './choice.module.css';

type Option<Value> = {
  readonly value: Value;
  readonly label: string;
  readonly figure?: ReactNode;
  readonly note?: string;
  /** What the note is read as, where a number alone would say too little. */
  readonly spokenNote?: string;
};

type ChoiceProps<Value extends string | number> = {
  /** What is chosen, for those who do not see the place. */
  readonly label: string;
  readonly chosen: Value;
  readonly options: readonly Option<Value>[];
  /** `row`: side by side in one frame; `list`: one under the other with the ring of a radio button; `tiles`: figures. */
  readonly look?: 'row' | 'list' | 'tiles';
  readonly onChoose: (value: Value) => void;
};

/** One of a few: native radio buttons, so arrows, names and forced colours come with the browser. */
export const Choice = <Value extends string | number>({
  label,
  chosen,
  options,
  look = 'row',
  onChoose,
}: ChoiceProps<Value>): ReactElement => {
  const name = useId();
  return (
    <fieldset className={classNames(styles['choice'], styles[look])} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            className={styles['input']}
            name={name}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          {option.figure}
          <span className={styles['label']}>{option.label}</span>
          {option.note === undefined ? null : (
            <span className={styles['note']}>
              {option.spokenNote === undefined ? option.note : <span aria-hidden>{option.note}</span>}
              {option.spokenNote === undefined ? null : <span className={styles['spoken']}>{option.spokenNote}</span>}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
};
