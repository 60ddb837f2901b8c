import { showOnSecondDisplay, type Display, type DisplayPage } from '#briefing/presenting/display/second-display.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { openNotesWindow, type NotesOpener, type NotesRoute } from './open-notes.ts';

type Means<Kind extends Display> = {
  readonly page: NotesOpener & DisplayPage<Kind>;
  /** Where the notes are now; null where they are not opened from. */
  readonly route: () => NotesRoute | null;
  readonly words: () => LaterMessages['presenting'];
  readonly meet: (opened: Window) => void;
  /** The browser refused to open them. */
  readonly blocked: () => void;
  readonly tell: (text: string) => void;
};

export type Windows = { readonly openNotes: () => void; readonly toSecondDisplay: () => Promise<void> };

/** Opens the speaker's window, and fills the second display with the audience's. */
export function openWindows<Kind extends Display>({ page, route, ...means }: Means<Kind>): Windows {
  const open = (refused: () => void, display: Display | null = null): void => {
    const at = route();
    if (at === null) return;
    const opened = openNotesWindow(page, at, display);
    if (opened === null) refused();
    else means.meet(opened);
  };
  return {
    openNotes: () => open(means.blocked),
    // A window fills a display by a press in itself alone, so that the notes cannot ask for it.
    toSecondDisplay: async () => {
      if (route() === null) return;
      const shown = await showOnSecondDisplay(page);
      // By now this window stands before the audience, and nothing of the notes may stand in it.
      if (shown.kind === 'shown') open(() => means.tell(means.words().notes.blocked), shown.notes);
      else means.tell(means.words().display[shown.kind]);
    },
  };
}
