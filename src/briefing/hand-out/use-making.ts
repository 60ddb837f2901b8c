import { useRef, useState } from 'react';
import { notify } from '#ui/overlays/notes.ts';
import { saveFile } from '#ui/files/save-file.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import type { MadeFile } from './make/picture-files.ts';

/** Makes one thing at a time; `progressed` tells the share that is done. Null where there is nothing to be saved. */
export type Make = (signal: AbortSignal, progressed: (share: number) => void) => Promise<MadeFile | null>;

export type Making = {
  /** What is being made, and how much of it is done; null while nothing is. */
  readonly current: { readonly name: string; readonly share: number | null } | null;
  readonly isFailed: boolean;
  readonly start: (name: string, make: Make) => void;
  readonly cancel: () => void;
};

/** What is made in the background of the dialog and saved when it is done; closing or cancelling ends it. */
export const useMaking = (): Making => {
  const { handOut } = useLaterMessages();
  const [current, setCurrent] = useState<Making['current']>(null);
  const [isFailed, setFailed] = useState(false);
  const running = useRef(new AbortController());

  const run = async (name: string, make: Make): Promise<void> => {
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    setFailed(false);
    setCurrent({ name, share: null });
    try {
      const file = await make(mine.signal, (share) => {
        if (!mine.signal.aborted) setCurrent({ name, share });
      });
      if (mine.signal.aborted) return;
      if (file !== null) {
        saveFile(file.name, file.content);
        notify(handOut.saved(file.name));
      }
    } catch (error) {
      if (mine.signal.aborted) return;
      console.error(error);
      setFailed(true);
    }
    setCurrent(null);
  };
  return {
    current,
    isFailed,
    start: (name, make) => void run(name, make),
    cancel: () => {
      running.current.abort();
      setCurrent(null);
    },
  };
};
