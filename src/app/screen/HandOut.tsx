import { useCallback, type ReactElement } from 'react';
import { putDocument } from '#exporters/one-file/put-document.ts';
import { HandOutDialog } from '#briefing/hand-out/HandOutDialog.tsx';
import type { Opening } from '#app/commands/command.ts';

/** The dialog of handing out, with the page in one file that goes into the pack. */
export const HandOut = ({ arrangeView, pageTemplate }: Opening): ReactElement => {
  const pageWith = useCallback(
    async (carried: { readonly text: string; readonly fileName: string }): Promise<string | null> => {
      const template = await pageTemplate(new AbortController().signal);
      return template.ok ? putDocument(template.text, carried) : null;
    },
    [pageTemplate],
  );
  return <HandOutDialog arrangeView={arrangeView} pageWith={pageWith} />;
};
