import type { FormQuestion } from '../../../../../server/src/protocol/form';

/** Where a question stands in its group: 0 among all, 1 behind them, 2 last of all. A name that is made by itself is for those who ask for it. */
export function rankOf({ box, seldom, declares }: FormQuestion): 0 | 1 | 2 {
  if (box === 'id' && declares) return 2;
  return seldom ? 1 : 0;
}
