import { listIn } from '#i18n/sentences/list-in.ts';
import { counted } from '#i18n/counted.ts';
import type { LinkProblem } from '#core/view/link-problem.ts';

const steps = counted('en', { one: 'step', other: 'steps' });
const more = counted('en', { one: 'other', other: 'others' });

const mostNamed = 3;

const named = (parts: readonly string[]): string =>
  listIn(
    [
      ...parts.slice(0, mostNamed).map((part) => `“${part}”`),
      ...(parts.length > mostNamed ? [more(parts.length - mostNamed)] : []),
    ],
    'en',
  );

/** What a link speaks in vain of is told in one sentence; else the first thing that is wrong, which is enough to mend. */
const linkProblem = (problems: readonly LinkProblem[]): string => {
  const wrong = problems.find(({ code }) => code !== 'unknown');
  switch (wrong?.code) {
    case undefined:
    case 'unknown':
      return `The link speaks of ${named(problems.map(({ part }) => part))}, which this document does not have.`;
    case 'too-long':
      return 'The link is too long to be one of Entente’s.';
    case 'route':
      return `The link leads to “${wrong.part}”, and there is no such place.`;
    case 'parameter':
      return `“${wrong.part}” means nothing in this link.`;
    case 'value':
      return `“${wrong.part}” in the link cannot be read; perhaps it was cut off.`;
  }
};

export const address = {
  linkProblem,
  restShown: 'The rest of it is shown.',
  openingShown: 'The whole picture is shown instead.',
  showWhole: 'Show the whole picture',
  dismiss: 'Dismiss',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  restored: 'Your last view of this document is back.',
  trail: {
    label: 'Way to this view',
    all: 'All',
    focus: (name: string, depth: number) => `${name} (${steps(depth)})`,
    expanded: (name: string) => `${name}, expanded`,
    path: (from: string, to: string) => `${from} → ${to}`,
  },
};
