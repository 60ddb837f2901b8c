import { ChevronUp } from 'lucide-react';
import type { ComponentProps, ReactElement } from 'react';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';

type MenuButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  readonly label: string;
  readonly icon: ReactElement;
  readonly text?: string | undefined;
};

/** What opens a menu: an icon, or an icon with the name of what is chosen. */
export const MenuButton = ({ label, icon, text, ...rest }: MenuButtonProps): ReactElement =>
  text === undefined ? (
    <IconButton label={label} {...rest}>
      {icon}
    </IconButton>
  ) : (
    <Button look="quiet" aria-label={label} data-tip={label} {...rest}>
      {icon}
      {text}
      <ChevronUp size={14} aria-hidden />
    </Button>
  );
