import { Link2Off, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { openingPlace } from '#core/view/place.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { Banner } from '#ui/panels/Banner.tsx';
import { useStore } from '#store/StoreProvider.tsx';

/** Tells what of the link that was followed could not be shown; nothing if all of it is. */
export const LinkProblem = (): ReactElement | null => {
  const { address: words } = useMessages();
  const problems = useStore((state) => state.linkProblems);
  const dismiss = useStore((state) => state.dismissLinkProblems);
  const showPlace = useStore((state) => state.showPlace);
  const fit = useStore((state) => state.fit);
  if (problems.length === 0) return null;
  const isPartShown = problems.every(({ code }) => code === 'unknown');
  const showWhole = (): void => {
    showPlace(openingPlace);
    fit();
    dismiss();
  };
  return (
    <Banner
      icon={Link2Off}
      text={`${words.linkProblem(problems)} ${isPartShown ? words.restShown : words.openingShown}`}
    >
      {isPartShown ? (
        <Button look="link" onClick={showWhole}>
          {words.showWhole}
        </Button>
      ) : null}
      <IconButton small label={words.dismiss} onClick={dismiss}>
        <X size={16} aria-hidden />
      </IconButton>
    </Banner>
  );
};
