import { languageOfLink } from '#core/view/permalink.ts';
import { readLanguage } from '#core/view/place.ts';

/** Where the address of a step leads: to the picture at a desk, to the audience's window, or to that of the notes. */
export type StepRoute = {
  readonly step: string;
  readonly as: 'desk' | 'audience' | 'notes';
  /** Names the pair of windows; empty at a desk. */
  readonly session: string;
  /** What it is read in, as a BCP 47 tag; without it, and in English, everybody reads it in a language of their own. */
  readonly language?: string;
};

const ending = { desk: '', audience: '/present', notes: '/notes' } as const;
const pattern = /^#\/b\/([a-z0-9][a-z0-9-]*)(?:\/(present|notes))?(?:\?(.*))?$/u;
const sessionName = /^[a-z0-9]{4,40}$/u;

/** `#/b/s4`, `#/b/s4?lang=uk`, `#/b/s4/present?s=k3x9`, `#/b/s4/notes?s=k3x9`: the fragment of an address. */
export function writeStepRoute({ step, as, session, language }: StepRoute): string {
  const said = languageOfLink(language ?? 'en');
  const query = [...(as === 'desk' ? [] : [`s=${session}`]), ...(said === null ? [] : [`lang=${said}`])];
  return `#/b/${step}${ending[as]}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const pair = (text: string): readonly [name: string, value: string] => {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
};

/** Null where the fragment is no address of a step. */
export function readStepRoute(fragment: string): StepRoute | null {
  const [, step, end, query = ''] = pattern.exec(fragment) ?? [];
  if (step === undefined) return null;
  const said = new Map(query === '' ? [] : query.split('&').map(pair));
  const session = said.get('s') ?? '';
  const tag = readLanguage(said.get('lang') ?? '');
  const language = tag === null ? {} : { language: tag };
  if ([...said.keys()].some((name) => name !== 's' && name !== 'lang') || (said.has('lang') && tag === null))
    return null;
  if (end === undefined) return said.has('s') ? null : { step, as: 'desk', session, ...language };
  return sessionName.test(session) ? { step, as: end === 'notes' ? 'notes' : 'audience', session, ...language } : null;
}
