import { readMessage, type Message } from '#core/presenting/message.ts';

/** A message without what the transport writes on it. */
type Content<M> = M extends Message ? Omit<M, 'session' | 'from' | 'count'> : never;
export type Said = Content<Message>;

export type Transport = {
  readonly say: (said: Said) => void;
  /** Another window that can be written to directly: the one that was opened, or the one that opened this. */
  readonly meet: (partner: Pick<Window, 'postMessage'>) => void;
  readonly stop: () => void;
};

type Way = { readonly send: (message: Message) => void; readonly stop: () => void };

/** As much of a window as carries messages; old browsers have no channels. */
export type TransportPage = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>;
  readonly BroadcastChannel?: typeof BroadcastChannel;
};

type Ends = {
  readonly session: string;
  readonly me: string;
  readonly window: TransportPage;
  readonly hear: (message: Message) => void;
};

const name = (session: string): string => `entente:presenting:${session}`;

/** The channel between all pages of an origin; Chromium takes all files of a disk for one. */
function channelWay(
  { BroadcastChannel: Channel }: TransportPage,
  session: string,
  hear: (heard: unknown) => void,
): Way | null {
  if (Channel === undefined) return null;
  const channel = new Channel(name(session));
  const listen = ({ data }: MessageEvent): void => hear(data);
  channel.addEventListener('message', listen);
  return {
    send: (message) => channel.postMessage(message),
    stop: () => {
      channel.removeEventListener('message', listen);
      channel.close();
    },
  };
}

/** Where storage can be written, other windows hear of it. */
function storageWay(page: TransportPage, session: string, hear: (heard: unknown) => void): Way {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== name(session) || newValue === null) return;
    try {
      hear(JSON.parse(newValue));
    } catch {
      // Somebody else's text under our name.
    }
  };
  page.addEventListener('storage', listen);
  return {
    send: (message) => {
      try {
        page.localStorage.setItem(name(session), JSON.stringify(message));
        page.localStorage.removeItem(name(session));
      } catch {
        // Refused or full: two ways are left.
      }
    },
    stop: () => page.removeEventListener('storage', listen),
  };
}

/**
 * Carries messages between the two windows of a session, on every way there is: a channel, a message to the window
 * itself, storage. All are used until the other is heard, then the one on which it was, until it falls silent.
 */
export function openTransport({ session, me, window: page, hear }: Ends): Transport {
  let partner: Pick<Window, 'postMessage'> | null = null;
  let count = 0;
  let proven: Way | null = null;
  let heardCount = new Map<string, number>();

  const hearOn = (way: () => Way | null) => (heard: unknown) => {
    const message = readMessage(heard, session, me);
    if (message === null) return;
    proven = way();
    // A window that was reloaded has another name and counts anew.
    if (message.count <= (heardCount.get(message.from) ?? 0)) return;
    heardCount = new Map([[message.from, message.count]]);
    hear(message);
  };

  const channel: Way | null = channelWay(
    page,
    session,
    hearOn(() => channel),
  );
  const direct: Way = {
    send: (message) => partner?.postMessage(message, '*'),
    stop: () => page.removeEventListener('message', listen),
  };
  const hearDirect = hearOn(() => direct);
  const listen = ({ data, source }: MessageEvent): void => {
    if (readMessage(data, session, me) !== null && source !== null && 'postMessage' in source) {
      const speaker = source;
      partner = { postMessage: (message: unknown) => speaker.postMessage(message, { targetOrigin: '*' }) };
    }
    hearDirect(data);
  };
  page.addEventListener('message', listen);
  const storage: Way = storageWay(
    page,
    session,
    hearOn(() => storage),
  );
  const ways = [channel, direct, storage].filter((way) => way !== null);

  return {
    say: (said) => {
      count += 1;
      const message: Message = { ...said, session, from: me, count };
      // A greeting asks whether a way still leads anywhere.
      if (said.kind === 'hello') proven = null;
      for (const way of proven === null ? ways : [proven]) way.send(message);
    },
    meet: (met) => {
      partner = met;
    },
    stop: () => ways.forEach((way) => way.stop()),
  };
}
