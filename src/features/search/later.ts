import { lazily } from '#ui/lazily.tsx';
import { EarlyField } from './EarlyField.tsx';

/** The index and the list: nobody searches before there is a picture. */
export const searchPanel = lazily(async () => (await import('./SearchPanel.tsx')).SearchPanel, EarlyField);
