/** The names that stand behind the ids of organisations. */
export interface Organisations {
  readonly names: Readonly<Record<string, string>>;
  /** False when part of the list could not be read, so that an id may have a name that is not here, or another. */
  readonly isWhole: boolean;
}

/** Of an id that stands twice, the first counts, as on a page. */
export function organisationsIn(
  listed: readonly { readonly id: string; readonly name: string }[],
  isWhole: boolean,
): Organisations {
  const names = Object.create(null) as Record<string, string>;
  for (const { id, name } of listed) names[id] ??= name;
  return { names, isWhole };
}
