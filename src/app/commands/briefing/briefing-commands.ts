import type { Command } from '#app/commands/command.ts';
import { captureStep } from './capture-step.ts';
import { draftSteps } from './draft-steps.ts';
import { showTimings, takeMinutes } from './timings.ts';
import { openStrip } from './open-strip.ts';
import { present } from './present.ts';

/** What a briefing is written and shown with. */
export const briefingCommands: readonly Command[] = [
  openStrip,
  captureStep,
  draftSteps,
  present,
  showTimings,
  takeMinutes,
];
