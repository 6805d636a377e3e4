/** A text with conflicts as one of the two sides has it, without what both began with, and how many conflicts there are, whatever the length of their marks. */
export function takeSide(
  text: string,
  wanted: 'ours' | 'theirs',
): { readonly text: string; readonly conflicts: number } {
  const kept: string[] = [];
  let side: 'ours' | 'base' | 'theirs' | undefined;
  let conflicts = 0;
  for (const line of text.match(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g) ?? []) {
    const mark = /^(?:(<{7,})(?: .*)?|(\|{7,})(?: .*)?|(={7,})|(>{7,})(?: .*)?)[\r\n]*$/.exec(line);
    if (mark?.[1] !== undefined && side === undefined) {
      side = 'ours';
      conflicts++;
    } else if (mark?.[2] !== undefined && side === 'ours') side = 'base';
    else if (mark?.[3] !== undefined && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (mark?.[4] !== undefined && side === 'theirs') side = undefined;
    else if (side === undefined || side === wanted) kept.push(line);
  }
  return { text: kept.join(''), conflicts };
}
