const deepest = 500;

/**
 * Whether a JSON text is nested deeper than its parser can follow without running out of stack: a document has ten levels,
 * and a file made to do harm may have a million.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const { 0: found } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gsu)) {
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
