/** Not in TypeScript's own list yet. Source: HTML Standard, 6.7 Close requests and close watchers. */
declare class CloseWatcher extends EventTarget {
  destroy(): void;
}
