/** Chromium shares one storage among all pages opened from disk, hence the prefix. */
const key = 'entente:recent-commands';
const most = 8;

type RecentStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Ids of the commands that were chosen last, the last one first; none where the browser keeps nothing. */
export const recentCommands = (storage: RecentStorage): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
};

/** Keeps that a command was chosen; where the browser refuses, the order of the list is all that is lost. */
export const rememberCommand = (storage: RecentStorage, id: string): void => {
  try {
    const others = recentCommands(storage).filter((each) => each !== id);
    storage().setItem(key, JSON.stringify([id, ...others].slice(0, most)));
  } catch {
    // What cannot be kept is forgotten.
  }
};
