import type { Weakening } from '../change';

/** One way in which a promise says less than it did. */
export interface Loss {
  readonly kind: Extract<
    Weakening,
    | 'later'
    | 'vaguer'
    | 'lower'
    | 'softer'
    | 'reversed'
    | 'narrower'
    | 'rarer'
    | 'conditional'
    | 'actor-dropped'
    | 'sentence-dropped'
  >;
  /** What it said, where that is gone. */
  readonly from?: string;
  /** What it says now. */
  readonly to?: string;
}
