import type { Check } from '#core/document/checks/check-context.ts';
import { checkCues } from './check-cues.ts';
import { checkEnds } from './check-ends.ts';
import { checkInferred } from './check-inferred.ts';
import { checkNames } from './check-names.ts';
import { checkPassages } from './check-passages.ts';
import { checkReceipts } from './check-receipts.ts';
import { checkSpeech } from './check-speech.ts';

/** The rules that each claim keeps by itself. */
export const claimChecks = {
  ends: checkEnds,
  receipts: checkReceipts,
  passages: checkPassages,
  speech: checkSpeech,
  cues: checkCues,
  names: checkNames,
  inferred: checkInferred,
} as const satisfies { readonly [name: string]: Check };
