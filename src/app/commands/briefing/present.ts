import { Presentation } from 'lucide-react';
import { placeOfStep } from '#briefing/presenting/acts/do-act.ts';
import { newName } from '#app/projector/conduct/new-name.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Command } from '#app/commands/command.ts';

/** Shows the steps to an audience, from the one that was looked at last. */
export const presentNow = (store: EntenteStore): void => {
  const start = (): void => {
    const { presentingStarted, share } = store.getState();
    const step = placeOfStep(store, store.getState().step);
    presentingStarted('audience', { session: newName(), me: newName(), step });
    // A person chose to begin here: the notes are told so when they come.
    share({ step });
  };
  // What hears the keys of presenting comes first, so that the very next press is heard.
  void import('#app/projector/conduct/keep-presenting.ts').then(start, start);
};

export const present: Command = {
  id: 'present',
  group: 'briefing',
  icon: Presentation,
  label: ({ presenting }) => presenting.present,
  keys: [{ key: 'p' }],
  isOffered: ({ steps, presenting }) => presenting === null && steps.some(({ skip }) => skip !== true),
  refusal: ({ presenting }) => presenting.noSteps,
  perform: ({ store }) => presentNow(store),
};
