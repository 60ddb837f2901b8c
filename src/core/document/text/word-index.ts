const none = -1;

/**
 * Where a text may hold a needle, for texts so long that reading them through for every claim takes too long.
 * Indexed are the `width` units that follow white space; of a needle's own such places the rarest is looked up.
 * Answers null where the needle is too short to have one: then only reading through helps.
 */
export function wordIndex(text: string, width: number): (needle: string) => readonly number[] | null {
  const places = wordStarts(text, width);
  const buckets = 2 ** Math.ceil(Math.log2(places.length * 2 + 2));
  const first = new Int32Array(buckets).fill(none);
  const next = new Int32Array(places.length).fill(none);
  const sizes = new Int32Array(buckets);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const bucket = hash(text, places[index] ?? 0, width) & (buckets - 1);
    next[index] = first[bucket] ?? none;
    first[bucket] = index;
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }

  return (needle) => {
    let rarest = none;
    let offset = 0;
    let least = Infinity;
    for (let at = 1; at + width <= needle.length; at += 1) {
      if (!isSpace(needle.charCodeAt(at - 1))) continue;
      const bucket = hash(needle, at, width) & (buckets - 1);
      const size = sizes[bucket] ?? 0;
      if (size === 0) return [];
      if (size < least) {
        rarest = bucket;
        offset = at;
        least = size;
      }
      if (least === 1) break;
    }
    if (rarest === none) return null;
    const found: number[] = [];
    for (let index = first[rarest] ?? none; index !== none; index = next[index] ?? none) {
      const start = (places[index] ?? 0) - offset;
      if (start >= 0 && text.startsWith(needle, start)) found.push(start);
    }
    return found;
  };
}

function wordStarts(text: string, width: number): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 1; at + width <= text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    places[count] = at;
    count += 1;
  }
  return places.slice(0, count);
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

/** Of `width` UTF-16 units (FNV-1a, with the high bits folded down). */
function hash(text: string, start: number, width: number): number {
  let sum = 0x811c9dc5;
  for (let at = start; at < start + width; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
