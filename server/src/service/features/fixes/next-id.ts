import type { Draft } from '../../kinds/draft';

/** `m4` where `m3` is the last: ids stay what they are, so a free one is the one after the highest. */
export function nextMilestoneId(draft: Draft): string {
  if (draft.kind !== 'commitment') return '';
  const numbers = draft.commitment.milestones.map(({ id }) =>
    Number(/^m(\d+)$/.exec(id.ok ? id.value : '')?.[1] ?? 0),
  );
  return `m${Math.max(0, ...numbers) + 1}`;
}

/** An id like the one given that nothing else has: the next number, or the id with one. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  const [, stem = `${id}-`, digits = '1'] = /^(.*?)(\d{1,6})$/.exec(id) ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const free = `${stem}${number}`;
    if (!taken.has(free)) return free;
  }
}
