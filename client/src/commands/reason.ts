/** What is put in the place of a reason, and is none. */
const placeholders =
  /^(?:why|reasons?|a reason|the reason|with a reason|because|no reason|none|n ?a|tb[acd]|todo|xx+|test|ok|yes|no)$/i;

/** True for what somebody else could understand as a reason: words, and not a word that only holds their place. */
export function isReason(text: string): boolean {
  const words = (text.match(/[^\s\p{P}]+/gu) ?? []).join(' ');
  return (words.match(/\p{L}/gu) ?? []).length > 1 && !placeholders.test(words);
}

/** The same edit, as JSON, with the reason after the two dashes. */
export function withReason(edit: unknown, placeholder: string, reason: string): unknown {
  return JSON.parse(JSON.stringify(edit), (key, value: unknown) =>
    key === 'newText' && typeof value === 'string'
      ? value.replace(`-- ${placeholder}`, () => `-- ${reason}`)
      : value,
  );
}
