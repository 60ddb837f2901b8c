import { ZoomOut } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { zoomStep } from './zoom-in.ts';
import { selectRendering } from '#store/selectors.ts';

export const zoomOut: Command = {
  id: 'zoom-out',
  group: 'picture',
  icon: ZoomOut,
  label: ({ shell }) => shell.actions.zoomOut,
  keys: [{ key: '-', code: 'NumpadSubtract' }],
  isOffered: (state) => state.viewport !== null && selectRendering(state) === 'picture',
  perform: ({ store }) => store.getState().zoomBy(1 / zoomStep),
};
