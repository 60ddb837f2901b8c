import type { ReactElement } from 'react';
import { Choice } from '#ui/buttons/Choice.tsx';
import styles from './hand-out.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
};

export const TextField = ({ label, value, note, onChange, onBlur }: TextFieldProps): ReactElement => (
  <label className={styles['field']}>
    {label}
    <input
      className={styles['input']}
      value={value}
      maxLength={120}
      dir="auto"
      onChange={({ target }) => onChange(target.value)}
      onBlur={onBlur}
    />
    {note === undefined ? null : <span className={styles['note']}>{note}</span>}
  </label>
);

type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly chosen: Value;
  readonly names: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
};

export const ChoiceField = <Value extends string>({
  label,
  chosen,
  names,
  onChoose,
}: ChoiceFieldProps<Value>): ReactElement => (
  <div className={styles['field']}>
    <span aria-hidden>{label}</span>
    <Choice
      label={label}
      chosen={chosen}
      options={names.map(([value, name]) => ({ value, label: name }))}
      onChoose={onChoose}
    />
  </div>
);
