import type { ReactElement } from 'react';
import type { SizeMeasure } from '#core/view/view.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './metrics.module.css';

/** Whether each card of the picture has a bar as long as the measure says. */
export const SizeSwitch = ({ measure }: { readonly measure: SizeMeasure }): ReactElement => {
  const { metrics } = useLaterMessages();
  const size = useStore((state) => state.view.size);
  const sizeBy = useStore((state) => state.sizeBy);
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        checked={size === measure}
        onChange={(event) => sizeBy(event.currentTarget.checked ? measure : null)}
      />
      {metrics.asSize}
    </label>
  );
};
