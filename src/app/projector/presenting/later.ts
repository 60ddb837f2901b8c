import { lazily } from '#ui/lazily.tsx';

/** What is needed only while something is presented. */
export const audienceTitle = lazily(
  async () => (await import('#briefing/presenting/audience/AudienceTitle.tsx')).AudienceTitle,
);
export const audienceCaption = lazily(
  async () => (await import('#briefing/presenting/audience/AudienceCaption.tsx')).AudienceCaption,
);
export const audienceOver = lazily(async () => (await import('./AudienceMiddle.tsx')).AudienceMiddle);
export const notesWindow = lazily(async () => (await import('./NotesWindow.tsx')).NotesWindow);
