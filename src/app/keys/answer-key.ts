import { commandsIn } from '#app/commands/all-commands.ts';
import type { CommandContext, Keys } from '#app/commands/command.ts';
import { targetIn } from '#app/palette/target/nodes-at.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { notify } from '#ui/overlays/notes.ts';
import { answerMoving } from './answer-moving.ts';
import { matchKeys, pressed } from './match-keys.ts';

const isWithin = (target: EventTarget | null, place: string): boolean =>
  target instanceof Element && target.closest(place) !== null;

/** A part of the page that has a letter of its own says so, and keeps it from the commands. */
const isOwned = (event: KeyboardEvent): boolean => {
  const owner = event.target instanceof Element ? event.target.closest('[data-own-keys]') : null;
  const own = owner?.getAttribute('data-own-keys')?.split(' ') ?? [];
  return !event.ctrlKey && !event.metaKey && own.includes(pressed(event));
};

/** Where keys act; nothing has the focus when a page was just opened or pressed, and then it is the picture that is meant. */
const acts = ({ where }: Keys, target: EventTarget | null): boolean => {
  if (where === 'page') return true;
  if (where === 'map') return isWithin(target, '[role="application"]');
  return target === document.body || isWithin(target, 'main, #details');
};

/** Letters and signs by themselves are what somebody may say or touch by mistake: they can be switched off. Source: WCAG 2.1.4. */
const isLone = ({ key, command, alt }: Keys): boolean =>
  key.length === 1 && key !== ' ' && command !== true && alt !== true;

/** Performs the command whose keys were pressed; true if the press was meant for one. */
export const answerKey = (event: KeyboardEvent, context: CommandContext): boolean => {
  const { moving } = context.store.getState();
  const isInPicture = event.target === document.body || isWithin(event.target, '[role="application"]');
  if (moving !== null && isInPicture && answerMoving(event, context.store)) {
    // The map has another use for the arrows.
    event.stopPropagation();
    return true;
  }
  const match = matchKeys(commandsIn(context.store.getState()), event);
  if (match === null || isOwned(event) || !acts(match.keys, event.target)) return false;
  const { command } = match;
  const state = context.store.getState();
  if (isLone(match.keys) && !state.letterKeys) return false;
  const target = targetIn(state);
  if (command.isOffered(state, target)) return (command.perform(context, target), true);
  if (command.refusal === undefined) return false;
  notify(command.refusal(wordsIn(state.language)));
  return true;
};
