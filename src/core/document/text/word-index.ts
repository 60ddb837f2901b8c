const none = -1;

/** Where a text holds a needle, ascending; null where the needle has no word to look up, and only reading through helps. */
export type WordIndex = (needle: string) => readonly number[] | null;

/** Room that one index after the other is written into: many short-lived indexes would cost more in waste than in work. */
export type IndexMemory = { places: Int32Array; next: Int32Array; first: Int32Array; sizes: Int32Array };

export const indexMemory = (): IndexMemory => ({
  places: new Int32Array(0),
  next: new Int32Array(0),
  first: new Int32Array(0),
  sizes: new Int32Array(0),
});

/**
 * For texts so long that reading them through for every claim takes too long. Indexed are the `width` units that
 * follow white space; of a needle's own such places the rarest is looked up. Good until its memory is used again.
 */
export function wordIndex(text: string, width: number, memory: IndexMemory): WordIndex {
  const count = noteWordStarts(text, width, memory);
  const { places, next } = memory;
  const buckets = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  if (memory.first.length < buckets) [memory.first, memory.sizes] = [new Int32Array(buckets), new Int32Array(buckets)];
  const first = memory.first.fill(none, 0, buckets);
  const sizes = memory.sizes.fill(0, 0, buckets);
  for (let index = count - 1; index >= 0; index -= 1) {
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
      if (size < least) {
        rarest = bucket;
        offset = at;
        least = size;
      }
      if (least <= 1) break;
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

function noteWordStarts(text: string, width: number, memory: IndexMemory): number {
  if (memory.places.length < text.length) {
    memory.places = new Int32Array(text.length * 2);
    memory.next = new Int32Array(text.length * 2);
  }
  const { places } = memory;
  const last = text.length - width;
  let count = 0;
  for (let at = 0; at < last; at += 1) {
    if (!isSpace(text.charCodeAt(at))) continue;
    places[count] = at + 1;
    count += 1;
  }
  return count;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

/** Of `width` UTF-16 units (FNV-1a, with the high bits folded down). */
function hash(text: string, start: number, width: number): number {
  let sum = 0x811c9dc5;
  for (let at = start; at < start + width; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
