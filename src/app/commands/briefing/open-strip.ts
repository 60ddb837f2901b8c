import { GalleryHorizontalEnd } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const openStrip: Command = {
  id: 'briefing',
  group: 'briefing',
  icon: GalleryHorizontalEnd,
  label: ({ briefing }) => briefing.actions.open,
  keys: [{ key: 'b' }],
  isChecked: ({ stripOpen }) => stripOpen,
  isOffered: ({ document, display }) => document !== null && display === 'desk',
  perform: ({ store }) => store.getState().toggleStrip(),
};
