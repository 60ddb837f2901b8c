import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Problem } from '#core/problem.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import { pathWords, problemLines } from './problem-lines.ts';
import styles from './problems.module.css';

type ProblemEntryProps = { readonly problem: Problem; readonly lines: readonly string[] };

/** One problem: how grave, what, and the line of the file it is about. */
export const ProblemEntry = ({ problem, lines }: ProblemEntryProps): ReactElement => {
  const { claims, problems: words, shell } = useMessages();
  const fault = new Map<string, string>(Object.entries(useLaterMessages().faults)).get(problem.code);
  const copyWords = { title: words.copyPlace, refused: claims.copyRefused, close: shell.actions.close };
  const { copy, refusal } = useCopy(copyWords);
  const { file, path, line, column } = problem.place;
  const place = words.place(file, line, column);
  const shown = problemLines(lines, line, column);
  return (
    <li className={styles['entry']}>
      <p className={classNames(styles['severity'], styles[problem.severity])}>{words.severity[problem.severity]}</p>
      {fault === undefined ? null : <p className={styles['fault']}>{fault}.</p>}
      <p className={styles['message']} lang="en">
        {problem.message}
      </p>
      <p className={styles['place']}>
        <code>{place}</code>
        <IconButton small label={words.copyPlace} onClick={() => copy(place, words.copied)}>
          <Copy size={14} aria-hidden />
        </IconButton>
        {refusal}
      </p>
      {shown.length === 0 ? null : (
        <pre className={styles['lines']}>
          {shown.map(({ number, text, faulty }) => (
            <span key={number} className={classNames(styles['line'], faulty && styles['faulty'])}>
              <span className={styles['lineNumber']}>{number}</span>
              <span>{text}</span>
            </span>
          ))}
        </pre>
      )}
      <p className={styles['quiet']}>
        {path.length === 0 ? null : `${words.inRecord(pathWords(path))} · `}
        {words.code(problem.code)}
      </p>
    </li>
  );
};
