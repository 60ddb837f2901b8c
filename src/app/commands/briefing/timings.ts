import { Timer, TimerReset } from 'lucide-react';
import { withTimings } from '#core/presenting/timings.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';
import type { Command } from '#app/commands/command.ts';

/** The steps get the minutes that they took in the last run, in one step of the history. */
export const takeTimings = (store: EntenteStore): void => {
  const { steps, timings, changeSteps, language } = store.getState();
  const timed = withTimings(steps, timings);
  const count = timed.filter((step, place) => step !== steps[place]).length;
  if (count > 0) changeSteps(timed);
  notify(laterMessagesIn(language).presenting.timings.tookOver(count));
};

/** How long each step took. */
export const showTimings: Command = {
  id: 'timings',
  group: 'briefing',
  icon: Timer,
  label: ({ presenting }) => presenting.timings.show,
  isOffered: ({ timings, presenting }) => timings.size > 0 && presenting === null,
  perform: ({ store }) => store.getState().openPage('timings'),
};

/** Planned anew, by what was measured. */
export const takeMinutes: Command = {
  id: 'take-timings',
  group: 'briefing',
  icon: TimerReset,
  label: ({ presenting }) => presenting.timings.takeAll,
  isOffered: ({ timings, presenting }) => timings.size > 0 && presenting === null,
  perform: ({ store }) => takeTimings(store),
};
