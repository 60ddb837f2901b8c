import { useEffect, useState, type ReactElement } from 'react';
import type { Lens } from '#core/view/view.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import type { State } from '#store/state.ts';
import { announcement, lensAnnouncement, levelAnnouncement, lookingAnnouncement } from './announcement.ts';
import { stuckAnnouncement, walkAnnouncement } from './walk-announcement.ts';
import styles from './announce.module.css';

/** Of quick changes only the last is said. */
const pause = 300;

type Said = { readonly text: string; readonly times: number };

/** A link brings an equal lens as a new one. */
const differs = (one: Lens, other: Lens): boolean => one !== other && JSON.stringify(one) !== JSON.stringify(other);

/** What a change gives cause to say; null where nothing. What is said is found out when it is quiet. */
const causeOf = (state: State, before: State): ((now: State) => string) | null => {
  const { view, stuck, focused, selected } = state;
  const messages = messagesIn(state.language);
  if (stuck !== null && stuck !== before.stuck) return (now) => stuckAnnouncement(now, stuck);
  if (differs(view.lens, before.view.lens)) return (now) => lensAnnouncement(now, messages);
  if (view.filters !== before.view.filters) return (now) => lookingAnnouncement(now, messages);
  if (view.level !== before.view.level) return (now) => levelAnnouncement(now, messages);
  if (selected !== before.selected) return (now) => announcement(now, messages);
  if (focused === null || focused === before.focused) return null;
  const from = before.focused ?? state.walked.past.at(-1) ?? null;
  // What has the focus says its own name: without a relation nothing else waiting to be said is cut short.
  return walkAnnouncement(state, from) === '' ? null : (now) => walkAnnouncement(now, from);
};

/** Says what is walked to, what is selected, and how much filters leave, to those who do not see it. */
export const LiveRegion = (): ReactElement => {
  const store = useStoreApi();
  const [said, setSaid] = useState<Said>({ text: '', times: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      const say = causeOf(state, before);
      if (say === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = say(store.getState());
        if (text !== '') setSaid(({ times }) => ({ text, times: times + 1 }));
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return (
    <p className={styles['region']} role="status" data-live>
      {/* What is said again is heard again only if it is new to the page. */}
      <span key={said.times}>{said.text}</span>
    </p>
  );
};
