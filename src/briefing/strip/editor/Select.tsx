import { useId, type ReactElement } from 'react';
import styles from './editor.module.css';

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few, in the browser's own list. */
export const Select = <Value extends string>({
  label,
  chosen,
  options,
  onChoose,
}: SelectProps<Value>): ReactElement => {
  const id = useId();
  return (
    <div className={styles['pair']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={chosen}
        onChange={({ target }) => {
          const found = options.find(({ value }) => value === target.value);
          if (found !== undefined) onChoose(found.value);
        }}
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
