const deepest = 500;

/**
 * Whether a JSON text is nested deeper than its parser can follow without running out of stack: a document has ten levels,
 * and a file made to do harm may have a million.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) at = endOfString(text, at);
    else if (code === openBracket || code === openBrace) depth += 1;
    else if (code === closeBracket || code === closeBrace) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

const [quotationMark, backslash, openBracket, closeBracket, openBrace, closeBrace] = [34, 92, 91, 93, 123, 125];

/** Offset of the mark that closes a string; of the end of the text if none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) return at;
    if (code === backslash) at += 1;
  }
  return text.length;
}
