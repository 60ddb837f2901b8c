import { ZoomIn } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { selectRendering } from '#store/selectors.ts';

/** One press of zoom in or out. */
export const zoomStep = 1.25;

export const zoomIn: Command = {
  id: 'zoom-in',
  group: 'picture',
  icon: ZoomIn,
  label: ({ shell }) => shell.actions.zoomIn,
  // The same key without Shift, which people leave out.
  keys: [{ key: '+', code: 'NumpadAdd' }, { key: '=' }],
  isOffered: (state) => state.viewport !== null && selectRendering(state) === 'picture',
  perform: ({ store }) => store.getState().zoomBy(zoomStep),
};
