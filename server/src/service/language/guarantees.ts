import type { Scale } from './scales';

export const guaranteeNames = [
  'licence',
  'format',
  'download',
  'interface',
  'whole',
  'grain',
  'order',
  'exception',
  'coverage',
  'registration',
  'live',
  'initiative',
  'stage',
  'completion',
  'force',
  'independence',
  'permanence',
  'anonymity',
  'reasons',
  'openness',
  'parity',
  'surprise',
  'sanction',
  'removal',
  'oversight',
  'speed',
] as const;
export type GuaranteeName = (typeof guaranteeNames)[number];

/**
 * What makes a promise worth more to people: an open licence, an independent auditor, a law in force. Each is a scale of its
 * own, written as in `scales.ts`. One word of a step says what any other of it does, so that whoever writes “CSV” for “open
 * format” has lost nothing.
 */
export type Guarantees = Readonly<Record<GuaranteeName, Scale>>;
