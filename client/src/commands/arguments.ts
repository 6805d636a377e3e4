/** What another extension, a key binding or a test may hand to a command instead of answering its questions. */
export type Given = Readonly<Record<string, unknown>>;

export function readGiven(argument: unknown): Given {
  // An address comes from a menu, which is no answer to any of our questions.
  return typeof argument === 'object' && argument !== null && !('fsPath' in argument) ? { ...argument } : {};
}

export function givenText(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
