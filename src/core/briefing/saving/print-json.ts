/** Lists and objects that fit on so many columns stand on one line. */
const columns = 120;

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};

/**
 * A value as it stands in a document: two spaces a level, short lists and objects on one line, so that an edit is a
 * small diff. `depth` is the level at which it begins; `open` levels are broken however short they are.
 */
export function printJson(value: unknown, depth: number, open = 0): string {
  const short = inline(value);
  if (typeof value !== 'object' || value === null) return short;
  if (open <= 0 && short.length + 2 * depth <= columns) return short;
  const pad = '  '.repeat(depth + 1);
  const parts = Array.isArray(value)
    ? value.map((each) => printJson(each, depth + 1, open - 1))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${printJson(each, depth + 1, open - 1)}`);
  const [from, to] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? `${from}${to}` : `${from}\n${pad}${parts.join(`,\n${pad}`)}\n${'  '.repeat(depth)}${to}`;
}
