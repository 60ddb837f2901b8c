import { Camera } from 'lucide-react';
import { captureNow } from '#briefing/strip/model/make-steps.ts';
import type { Command } from '#app/commands/command.ts';

export const captureStep: Command = {
  id: 'capture-step',
  group: 'briefing',
  icon: Camera,
  label: ({ briefing }) => briefing.actions.capture,
  keys: [{ key: 'c' }],
  menus: ['background'],
  isOffered: ({ document, display }) => document !== null && display === 'desk',
  perform: ({ store }) => captureNow(store),
};
