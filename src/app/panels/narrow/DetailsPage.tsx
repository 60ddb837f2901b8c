import { useEffect, useState, type ReactElement } from 'react';
import { DetailsBody } from '#app/panels/DetailsBody.tsx';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { Page } from '#ui/panels/Page.tsx';
import { PageActions } from './PageActions.tsx';
import { useCloseRequests } from './use-close-requests.ts';
import { wayBack } from './way-back.ts';

/** What was chosen in a list, read on the whole of a small screen. */
export const DetailsPage = (): ReactElement => {
  const store = useStoreApi();
  const { shell } = useMessages();
  const { narrow } = useLaterMessages();
  const [way] = useState(() => wayBack(store));
  useEffect(() => way.stop, [way]);
  useCloseRequests(way.step);
  return (
    <Page id="details" label={shell.landmarks.details} back={narrow.back} onBack={way.step} actions={<PageActions />}>
      <DetailsBody />
    </Page>
  );
};
