import type { LinkProblem } from '#core/view/link-problem.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { others, steps } from '#i18n/ukrainian/nouns.ts';

const mostNamed = 3;

const named = (parts: readonly string[]): string =>
  listIn(
    [
      ...parts.slice(0, mostNamed).map((part) => `«${part}»`),
      ...(parts.length > mostNamed ? [`ще ${others(parts.length - mostNamed)}`] : []),
    ],
    'uk',
  );

const linkProblem = (problems: readonly LinkProblem[]): string => {
  const wrong = problems.find(({ code }) => code !== 'unknown');
  switch (wrong?.code) {
    case undefined:
    case 'unknown':
      return `У цьому документі немає того, про що йдеться в посиланні: ${named(problems.map(({ part }) => part))}.`;
    case 'too-long':
      return 'Посилання задовге для Entente.';
    case 'route':
      return `Посилання веде до «${wrong.part}», але такого місця немає.`;
    case 'parameter':
      return `«${wrong.part}» у цьому посиланні нічого не означає.`;
    case 'value':
      return `«${wrong.part}» у посиланні не вдалося прочитати; можливо, його обрізано.`;
  }
};

export const address: Messages['address'] = {
  linkProblem,
  restShown: 'Решту показано.',
  openingShown: 'Натомість показано всю схему.',
  showWhole: 'Показати всю схему',
  dismiss: 'Закрити',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  restored: 'Відновлено ваш останній вигляд цього документа.',
  trail: {
    label: 'Шлях до цього вигляду',
    all: 'Усе',
    focus: (name, depth) => `${name} (${steps(depth)})`,
    expanded: (name) => `${name}, розгорнуто`,
    path: (from, to) => `${from} → ${to}`,
  },
};
