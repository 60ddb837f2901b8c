/** Where the address of a step leads: to the picture at a desk, to the audience's window, or to that of the notes. */
export type StepRoute = {
  readonly step: string;
  readonly as: 'desk' | 'audience' | 'notes';
  /** Names the pair of windows; empty at a desk. */
  readonly session: string;
};

const ending = { desk: '', audience: '/present', notes: '/notes' } as const;
const pattern = /^#\/b\/([a-z0-9][a-z0-9-]*)(?:\/(present|notes))?(?:\?s=([a-z0-9]{4,40}))?$/u;

/** `#/b/s4`, `#/b/s4/present?s=k3x9`, `#/b/s4/notes?s=k3x9`: the fragment of an address. */
export const writeStepRoute = ({ step, as, session }: StepRoute): string =>
  `#/b/${step}${ending[as]}${as === 'desk' ? '' : `?s=${session}`}`;

/** Null where the fragment is no address of a step. */
export function readStepRoute(fragment: string): StepRoute | null {
  const [, step, end, session = ''] = pattern.exec(fragment) ?? [];
  if (step === undefined) return null;
  if (end === undefined) return session === '' ? { step, as: 'desk', session } : null;
  return session === '' ? null : { step, as: end === 'notes' ? 'notes' : 'audience', session };
}
