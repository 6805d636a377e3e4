import { baseName } from '../text/address';
import { toKebab } from '../text/kebab';

const longest = 60;
/** Names that Windows keeps for devices, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name for a commitment, from its title; `takenNames` are the names of files in its folder, or their addresses. */
export function draftFileName(title: string, number: number, takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((name) => stemOf(name)));
  const base = shorten(stemFrom(title) ?? `commitment-${number}`);
  let stem = base;
  for (let i = 2; taken.has(stem); i++) stem = `${base}-${i}`;
  return `${stem}.commitment.yaml`;
}

/** Nothing when little of the title would be left: most of it is written in letters other than Latin. */
function stemFrom(title: string): string | undefined {
  const kebab = toKebab(title);
  const letters = title.normalize('NFKD').match(/\p{L}/gu)?.length ?? 0;
  const kept = kebab?.match(/[a-z]/g)?.length ?? 0;
  return kept === 0 || kept * 2 < letters || reserved.test(kebab ?? '') ? undefined : kebab;
}

function shorten(stem: string): string {
  if (stem.length <= longest) return stem;
  const cut = stem.slice(0, longest + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : longest);
}

/** Without the ending, in small letters: many disks take `A` and `a` for the same name. */
function stemOf(name: string): string {
  return baseName(name)
    .toLowerCase()
    .replace(/\.commitment\.ya?ml$/, '');
}
