import type { Message, SentDocument } from '#core/presenting/message.ts';
import type { WindowPlace } from '#core/presenting/same-screen.ts';
import { isChangedBy, lastChanged } from '#core/presenting/shared.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { openTransport, type Said, type Transport, type TransportPage } from './transport.ts';

/** How often a window says that it is there, and after how long a silence it is looked for anew, ms. */
const beatEvery = 1000;
const silentAfter = 3000;

type PlacedWindow = Pick<Window, 'screenX' | 'screenY' | 'outerWidth' | 'outerHeight'>;

/** Told and not asked for: from a disk a page may not ask the one that opened it where it stands. */
export const placeOfWindow = ({ screenX, screenY, outerWidth, outerHeight }: PlacedWindow): WindowPlace => ({
  left: screenX,
  top: screenY,
  width: outerWidth,
  height: outerHeight,
});

type TogetherPage = TransportPage &
  PlacedWindow &
  Pick<Window, 'setInterval' | 'clearInterval'> & { readonly performance: Pick<Performance, 'now'> };

type Wiring = {
  readonly window: TogetherPage;
  /** The document as it would be saved now, briefing and all, for a window that has another one. */
  readonly document: () => SentDocument | null;
  /** Tells documents apart: equal for equal texts. */
  readonly sum: () => string;
  readonly onDocument: (document: SentDocument) => void;
};

export type Together = { readonly meet: Transport['meet']; readonly stop: () => void };

/**
 * Keeps this window and the other one of its briefing together: what one shows, the other shows. Either can be reloaded,
 * opened late or closed; whoever comes greets, and is told what stands, and handed the document if it has another.
 * To be started once the store is presenting.
 */
export function keepTogether(store: EntenteStore, { window: page, document, sum, onDocument }: Wiring): Together {
  const started = store.getState().presenting;
  if (started === null) return { meet: () => undefined, stop: () => undefined };
  let lastHeard: number | null = null;

  const hear = (message: Message): void => {
    lastHeard = page.performance.now();
    const { linkChanged, sharedHeard } = store.getState();
    if (message.kind === 'bye') return linkChanged('reconnecting');
    linkChanged('connected');
    switch (message.kind) {
      case 'hello': {
        tell();
        transport.say(presence());
        const mine = document();
        // The audience's window is where documents are opened; notes hand theirs to an audience that lost its own.
        const gives = store.getState().presenting?.role === 'audience' || message.sum === '';
        if (gives && mine !== null && message.sum !== sum()) transport.say({ kind: 'document', document: mine });
        return;
      }
      case 'state':
        return sharedHeard(message.shared);
      case 'document':
        return onDocument(message.document);
      case 'beat':
        return store.getState().otherPlaced(message.place);
    }
  };
  const transport = openTransport({ session: started.session, me: started.me, window: page, hear });
  const tell = (): void => {
    const shared = store.getState().presenting?.shared;
    // Nobody is told what nobody has chosen: a window that was just opened would set the other one back.
    if (shared !== undefined && lastChanged(shared) > 0) transport.say({ kind: 'state', shared });
  };
  const presence = (): Said => ({ kind: 'beat', sum: sum(), place: placeOfWindow(page) });
  const greet = (): void => transport.say({ kind: 'hello', sum: sum() });
  const beat = (): void => {
    const isSilent = lastHeard !== null && page.performance.now() - lastHeard > silentAfter;
    if (isSilent) store.getState().linkChanged('reconnecting');
    if (lastHeard === null || isSilent) greet();
    else transport.say(presence());
  };
  const unsubscribe = store.subscribe(({ presenting }, before) => {
    const shared = presenting?.shared;
    if (shared !== undefined && isChangedBy(started.me, shared, before.presenting?.shared)) tell();
  });
  const leave = (): void => transport.say({ kind: 'bye', sum: '' });
  page.addEventListener('pagehide', leave);
  const beating = page.setInterval(beat, beatEvery);
  greet();
  return {
    meet: (partner) => {
      transport.meet(partner);
      greet();
    },
    stop: () => {
      leave();
      page.clearInterval(beating);
      page.removeEventListener('pagehide', leave);
      unsubscribe();
      transport.stop();
    },
  };
}
