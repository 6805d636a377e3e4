import { createPlans, messagesFor, type Finding, type Stage } from '../../server/src/service';

/** A finding with the words that it is about, for tests that look closer than the fixtures do. */
export interface SeenFinding extends Omit<Finding, 'related'> {
  readonly file: string;
  readonly words: string;
  readonly related: readonly { readonly file: string; readonly words: string; readonly message: string }[];
}

/** Checks files together, and returns what one rule found in them. */
export function checkFiles(
  rule: string,
  files: Readonly<Record<string, string>>,
  stage?: Stage,
): readonly SeenFinding[] {
  const plans = createPlans({ messages: messagesFor('en'), ...(stage && { stage }) });
  for (const [file, text] of Object.entries(files)) plans.set(file, text);
  return plans.files().flatMap((file) =>
    plans
      .findings(file)
      .filter((finding) => finding.rule === rule)
      .map(({ related = [], ...finding }) => ({
        ...finding,
        file,
        words: wordsIn(files[file], finding.range),
        related: related.map(({ uri = file, range, message }) => ({
          file: uri,
          words: wordsIn(files[uri], range),
          message,
        })),
      })),
  );
}

function wordsIn(text: string | undefined, { start, end }: { start: number; end: number }): string {
  return text?.slice(start, end) ?? '';
}
