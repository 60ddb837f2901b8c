import type { ComponentProps, ReactElement } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './buttons.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `primary`: the one next step; `outline`: a choice of equals; `quiet`: a tool; `link`: inside running text. */
  readonly look?: 'primary' | 'outline' | 'quiet' | 'link';
};

export const Button = ({ look = 'outline', className, type = 'button', ...rest }: ButtonProps): ReactElement => (
  <button type={type} className={classNames(styles['button'], styles[look], className)} {...rest} />
);
