import { doAct, type PresentingWindow } from '#briefing/presenting/acts/do-act.ts';
import { hasSecondDisplay } from '#briefing/presenting/display/second-display.ts';
import { listenToPresentingKeys } from '#briefing/presenting/acts/listen-to-keys.ts';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { asClock } from '#briefing/presenting/notes/spent.ts';
import { wholeTime } from '#core/presenting/timings.ts';
import { briefedText } from '#core/briefing/saving/save-text.ts';
import type { SentDocument } from '#core/presenting/message.ts';
import { writeStepRoute } from '#core/presenting/step-route.ts';
import { sumOf } from '#core/presenting/sum-of.ts';
import { laterMessagesIn, type LaterMessages } from '#i18n/later-messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { placeOf } from '#store/go-to-place.ts';
import type { Presenting } from '#store/shapes/presenting.ts';
import type { State } from '#store/state.ts';
import { followSteps, stepShown } from '#sync/presenter/follow-steps.ts';
import { keepTimings } from '#sync/presenter/keep-timings.ts';
import { keptTimings } from '#sync/presenter/kept-timings.ts';
import { keepTogether } from '#sync/presenter/keep-together.ts';
import { keepStepPictures } from '#sync/briefing/keep-step-pictures.ts';
import { notify } from '#ui/overlays/notes.ts';
import { createPictureRunner } from '#layout/picture-runner.ts';
import { keepAwake } from './keep-awake.ts';
import { openWindows } from './open-windows.ts';

export type Conducting = {
  readonly act: (act: PresentingAct) => void;
  readonly stop: () => void;
};

type Means = {
  readonly store: EntenteStore;
  readonly openDocument: (sent: SentDocument) => void;
  /** The grid of all steps was asked for, or put away. */
  readonly toggleGrid: () => void;
  readonly blocked: () => void;
};

/** The document as it would be saved now. */
function documentOf({ text, fileName, steps, briefing, saved, document }: State): SentDocument | null {
  return document === null ? null : { text: briefedText(text, { steps, briefing }, saved), fileName };
}

/** The sum is asked for every second, of a text that seldom changes. */
function summing(store: EntenteStore): () => string {
  let known: { readonly of: readonly unknown[]; readonly sum: string } | null = null;
  return () => {
    const state = store.getState();
    const of = [state.text, state.steps, state.briefing];
    if (known === null || of.some((part, place) => part !== known?.of[place])) {
      const sent = documentOf(state);
      known = { of, sum: sent === null ? '' : sumOf(sent.text) };
    }
    return known.sum;
  };
}

function toggleFullScreen(): void {
  const { fullscreenElement, documentElement } = document;
  // Refused in a frame that may not: then the window stays as it is.
  void (fullscreenElement === null ? documentElement.requestFullscreen() : document.exitFullscreen()).catch(() => {});
}

/** Where to, in the address: reloaded, the window is where it was. */
function keepAddress(store: EntenteStore, { role, session }: Presenting): () => void {
  const before = window.location.hash;
  const write = (state: State): void => {
    const step = stepShown(state);
    if (step === null) return;
    const fragment = writeStepRoute({ step: step.id, as: role, session, language: state.language });
    if (window.location.hash !== fragment) window.history.replaceState(null, '', fragment);
  };
  const stop = store.subscribe(write);
  write(store.getState());
  return () => {
    stop();
    window.history.replaceState(null, '', role === 'audience' && !before.startsWith('#/b/') ? before || '#/' : '#/');
  };
}

/** The room instead of the desk, and what is undone is not what was shown; in the end all is as it was before. */
function leaveDesk(store: EntenteStore): () => void {
  const state = store.getState();
  const before = placeOf(state, state.presenting?.left ?? null);
  const history = store.temporal.getState();
  history.pause();
  state.chooseDisplay('projector');
  return () => {
    store.getState().chooseDisplay('desk');
    store.getState().showPlace({ ...before, camera: null });
    history.resume();
    // The room at the desk is known once its bars stand round the picture.
    const stop = store.subscribe(() => {
      // Not as this listener is told it: one before it may have begun to arrange.
      const { frame, arranging, lookAt } = store.getState();
      if (frame?.display !== 'desk' || arranging === 'working') return;
      stop();
      if (before.camera !== null) lookAt(before.camera);
    });
  };
}

/** Who has shown more than one step may want to know how long they took. */
function tellTimings(store: EntenteStore): void {
  const { timings, language, openPage } = store.getState();
  const words = laterMessagesIn(language).presenting.timings;
  if (timings.size < 2) return;
  notify(words.took(asClock(wholeTime(timings))), { label: words.show, run: () => openPage('timings') });
}

/** All that runs while something is presented, in either window; to be called once the store says that it is. */
export function conduct({ store, openDocument, toggleGrid, blocked }: Means): Conducting {
  const { presenting } = store.getState();
  if (presenting === null) return { act: () => undefined, stop: () => undefined };
  const { role, session } = presenting;
  const together = keepTogether(store, {
    window,
    document: () => documentOf(store.getState()),
    sum: summing(store),
    onDocument: openDocument,
  });
  // Where a picture stands at a desk, its pictures are kept anyway.
  const pictures = createPictureRunner();
  let isPointing = false;
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const area = document.querySelector('main')?.getBoundingClientRect();
    if (!isPointing || area === undefined) return;
    const part = (value: number): number => Math.min(1, Math.max(0, value));
    store
      .getState()
      .share({ laser: [part((clientX - area.left) / area.width), part((clientY - area.top) / area.height)] });
  };
  const words = (): LaterMessages['presenting'] => laterMessagesIn(store.getState().language).presenting;
  const windows = openWindows({
    page: window,
    route: () => {
      const step = stepShown(store.getState());
      return step === null || role === 'notes' ? null : { step: step.id, session, language: store.getState().language };
    },
    words,
    meet: together.meet,
    blocked,
    tell: notify,
  });
  const page: PresentingWindow = {
    openNotes: windows.openNotes,
    showOnSecondDisplay: () => void windows.toSecondDisplay(),
    toggleFullScreen,
    toggleGrid,
    toggleLaser: () => {
      isPointing = !isPointing;
      if (!isPointing) store.getState().share({ laser: null });
    },
    end: () => store.getState().share({ over: true }),
  };
  const { opener }: { readonly opener: Window | null } = window;
  if (role === 'notes' && opener !== null) together.meet(opener);
  window.addEventListener('pointermove', point);
  const stops = [
    together.stop,
    keepAddress(store, presenting),
    listenToPresentingKeys({ store, page, told: (digits) => words().goTo(digits) }),
    () => window.removeEventListener('pointermove', point),
    ...(role === 'audience'
      ? [
          leaveDesk(store),
          followSteps(store),
          keepAwake(document, navigator),
          keepTimings(store, { now: () => Date.now(), kept: keptTimings(window, session), page: window }),
        ]
      : [pictures.stop, keepStepPictures(store, pictures.arrange)]),
    store.subscribe(({ presenting: now }) => {
      if (now?.shared.over !== true) return;
      store.getState().stopPresenting();
      if (role === 'audience') tellTimings(store);
    }),
  ];
  if (role === 'audience' && hasSecondDisplay(window)) {
    const { offer, show } = words().display;
    notify(offer, { label: show, run: page.showOnSecondDisplay });
  }
  return {
    act: (act) => doAct(store, act, page, Date.now()),
    stop: () => stops.forEach((stop) => stop()),
  };
}
