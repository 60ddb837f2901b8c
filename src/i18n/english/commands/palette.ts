import { counted } from '#i18n/counted.ts';

const results = counted('en', { one: 'result', other: 'results' });

export const palette = {
  title: 'All commands',
  label: 'Command or item',
  placeholder: 'A command, or the name of an item',
  list: 'Commands and items',
  recent: 'Recent',
  found: 'Commands',
  items: 'Items',
  hint: 'Type a few letters. “focus mod” or “path mod dod” does it in one go.',
  askItem: (command: string) => `${command}: which item?`,
  pathEnd: (name: string) => `Path from ${name} to…`,
  placeholderItem: 'The name of an item',
  nothing: (query: string) => `No command and no item is called “${query}”.`,
  count: results,
  notHere: 'That does nothing here.',
  on: 'on',
  uncopied: 'Text to copy',
  about: (command: string, name: string) => `${command}: ${name}`,
  path: (from: string, to: string) => `Path: ${from} → ${to}`,
};
