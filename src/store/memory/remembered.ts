/** Remembers results by key: what is derived is worked out once per document, graph or view, whoever asks. */
export const remembered = <Key extends object, Result>(work: (key: Key) => Result): ((key: Key) => Result) => {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = work(key);
    results.set(key, { result });
    return result;
  };
};

/**
 * The same for the last two keys alone, what is and what was before: a history that keeps hundreds of views must not
 * keep all that was ever worked out for them.
 */
export const rememberedLately = <Key extends object, Result>(work: (key: Key) => Result): ((key: Key) => Result) => {
  type Known = { readonly key: Key; readonly result: Result };
  let lately: readonly Known[] = [];
  return (key) => {
    const known = lately.find((each) => each.key === key);
    if (known) return known.result;
    const result = work(key);
    lately = [{ key, result }, ...lately.slice(0, 1)];
    return result;
  };
};

/**
 * The same for values that are equal without being the same object: the last `most` results by their text, that
 * forgotten first which was asked for longest ago.
 */
export const rememberedByText = <Key, Result>(work: (key: Key) => Result, most = 16): ((key: Key) => Result) => {
  const results = new Map<string, Result>();
  return (key) => {
    const name = JSON.stringify(key);
    const known = results.get(name);
    if (known !== undefined) {
      results.delete(name);
      results.set(name, known);
      return known;
    }
    const result = work(key);
    results.set(name, result);
    for (const oldest of results.keys()) if (results.size > most) results.delete(oldest);
    return result;
  };
};
