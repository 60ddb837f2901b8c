import { useEffect, type ReactElement } from 'react';
import { BriefingStrip } from '#briefing/strip/BriefingStrip.tsx';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { presentNow } from '#app/commands/briefing/present.ts';
import { copyEmbedCodeNow } from '#app/commands/briefing/copy-embed-code.ts';
import { copyStepLinkNow } from '#app/commands/briefing/copy-step-link.ts';
import { saveNow } from '#app/commands/file/save-document.ts';

/** The strip of the briefing, with what saves the file and what shows it. */
export const Strip = (): ReactElement => {
  const store = useStoreApi();
  // Where words are typed, the keys of the page are left alone; this one is meant wherever one is in the briefing.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const inside = event.target instanceof Element && event.target.closest('[data-strip]') !== null;
      if (!inside || event.defaultPrevented || event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      saveNow(store);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [store]);
  return (
    <BriefingStrip
      onSave={() => saveNow(store)}
      onPresent={() => presentNow(store)}
      onCopyLink={() => copyStepLinkNow(store)}
      onCopyEmbedCode={() => copyEmbedCodeNow(store)}
    />
  );
};
