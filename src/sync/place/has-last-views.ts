/** Under this the documents are listed of which a view is kept; Chromium shares one storage among all local pages. */
export const lastViewsKey = 'entente:views';

/** Whether a view of any document is kept here; not where the browser refuses to say. */
export function hasLastViews(storage: () => Pick<Storage, 'getItem'>): boolean {
  try {
    return storage().getItem(lastViewsKey) !== null;
  } catch {
    return false;
  }
}
