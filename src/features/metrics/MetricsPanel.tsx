import { useState, type ReactElement } from 'react';
import { measuresOfSize } from '#core/view/view.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { PanelHead } from '#ui/panels/PanelHead.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { PartList } from './PartList.tsx';
import { RankedList } from './RankedList.tsx';
import { SizeSwitch } from './SizeSwitch.tsx';
import styles from './metrics.module.css';

const measures = [...measuresOfSize, 'components'] as const;
type Measure = (typeof measures)[number];

/** What the whole graph says of its items in numbers, and what these numbers do not say. */
export const MetricsPanel = (): ReactElement => {
  const { metrics: words } = useLaterMessages();
  const document = useStore((state) => state.document);
  const metrics = useStore((state) => state.metrics);
  const measuring = useStore((state) => state.measuring);
  const shownAsSize = useStore((state) => state.view.size);
  const openPanel = useStore((state) => state.openPanel);
  const sizeBy = useStore((state) => state.sizeBy);
  const [measure, setMeasure] = useState<Measure>(shownAsSize ?? 'degree');
  // The bars on the cards stay those of the measure that is read.
  const choose = (next: Measure): void => {
    setMeasure(next);
    if (shownAsSize !== null && next !== 'components') sizeBy(next);
  };
  const missing = { idle: words.nothing, working: words.working, failed: words.failed }[measuring];
  return (
    <article className={styles['panel']}>
      <PanelHead title={words.title} close={words.close} onClose={() => openPanel('details')} />
      <Choice
        look="list"
        label={words.choose}
        chosen={measure}
        options={measures.map((value) => ({ value, label: words.measures[value] }))}
        onChoose={choose}
      />
      <p className={styles['quiet']}>
        {words.meaning[measure]} {measure === 'betweenness' && metrics?.sampled === true ? words.sampled : null}
      </p>
      {metrics === null || document === null ? <p role="status">{missing}</p> : null}
      {metrics === null || document === null || measure === 'components' ? null : (
        <>
          <SizeSwitch measure={measure} />
          <RankedList key={measure} document={document} metrics={metrics} measure={measure} />
        </>
      )}
      {metrics !== null && document !== null && measure === 'components' ? (
        <PartList document={document} metrics={metrics} />
      ) : null}
    </article>
  );
};
