import { createPictureRunner } from '#layout/picture-runner.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { browserDrafts } from '#sync/briefing/browser-drafts.ts';
import { keepDrafts } from '#sync/briefing/keep-drafts.ts';
import { keepStepPictures } from '#sync/briefing/keep-step-pictures.ts';
import { notify } from '#ui/overlays/notes.ts';

/** Keeps what is being written of a briefing, and its pictures. Nobody writes before there is a picture. */
export const keepBriefing = (store: EntenteStore): (() => void) => {
  const words = () => laterMessagesIn(store.getState().language).briefing;
  const runner = createPictureRunner();
  const stops = [
    runner.stop,
    keepStepPictures(store, runner.arrange),
    keepDrafts(store, browserDrafts, window, {
      restored: () => {
        const { discardBriefing } = store.getState();
        notify(words().restored, { label: words().discard, run: discardBriefing });
      },
      refused: () => notify(words().refused),
    }),
  ];
  return () => stops.forEach((stop) => stop());
};
