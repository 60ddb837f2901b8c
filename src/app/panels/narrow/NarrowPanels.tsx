import type { ReactElement } from 'react';
import { DetailsBody } from '#app/panels/DetailsBody.tsx';
import { LegendBody } from '#app/panels/LegendBody.tsx';
import type { Panels } from '#app/panels/use-panels.ts';
import { DetailsPage } from './DetailsPage.tsx';
import { PanelSheet } from './PanelSheet.tsx';

/** On a narrow screen: the panel that is asked for, over what it is about. */
export const NarrowPanels = ({ panels }: { readonly panels: Panels }): ReactElement | null => {
  if (panels.page) return <DetailsPage />;
  if (panels.details) {
    return (
      <PanelSheet panel="details" sheet={panels.sheet} onClose={panels.toggleDetails}>
        <DetailsBody />
      </PanelSheet>
    );
  }
  if (panels.legend) {
    return (
      <PanelSheet panel="legend" sheet="legend" onClose={panels.toggleLegend}>
        <LegendBody />
      </PanelSheet>
    );
  }
  return null;
};
