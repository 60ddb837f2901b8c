import { Maximize, Minus, Plus, SquareDashedMousePointer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { ArrangementMenu } from './ArrangementMenu.tsx';
import { Repack } from './Repack.tsx';
import styles from './footer.module.css';

/** One press of zoom in or out. */
const zoomStep = 1.25;

/** How the picture is arranged, and the tools that move it. */
export const PictureTools = (): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const zoom = useStore((state) => state.viewport?.zoom ?? null);
  const fit = useStore((state) => state.fit);
  const zoomBy = useStore((state) => state.zoomBy);
  const boxing = useStore((state) => state.boxing);
  const selectByBox = useStore((state) => state.selectByBox);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <>
      <ArrangementMenu />
      <Repack />
      <IconButton small label={shell.actions.box} aria-pressed={boxing} onClick={() => selectByBox(!boxing)}>
        <SquareDashedMousePointer size={16} aria-hidden />
      </IconButton>
      <IconButton small label={shell.actions.zoomOut} keys="−" onClick={() => zoomBy(1 / zoomStep)}>
        <Minus size={16} aria-hidden />
      </IconButton>
      <span className={styles['zoom']}>{zoom === null ? '' : percent.format(zoom)}</span>
      <IconButton small label={shell.actions.zoomIn} keys="+" onClick={() => zoomBy(zoomStep)}>
        <Plus size={16} aria-hidden />
      </IconButton>
      <IconButton small label={shell.actions.fit} keys="0" onClick={fit}>
        <Maximize size={16} aria-hidden />
      </IconButton>
    </>
  );
};
