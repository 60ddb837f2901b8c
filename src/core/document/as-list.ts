/** A value that may stand alone or in a list, as a list; nothing is the empty list. */
export const asList = <Item extends string>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
