import {
  comparisonDocument,
  comparisonLength,
  messagesFor,
  quietMentions,
  writeMarkdown,
} from '../../service/index';
import type { ComparisonReporter } from './report';

/** For a pull request or a paper: nobody is notified by what it quotes, and it is no longer than it may be. */
export const markdown: ComparisonReporter = (
  { comparison, names, pathOf, whoOf },
  { mostCharacters = Infinity },
) => {
  const write = (most?: number) =>
    writeMarkdown(
      quietMentions(
        comparisonDocument(comparison, {
          messages: messagesFor('en'),
          names,
          pathOf,
          ...(whoOf && { whoOf }),
          ...(most !== undefined && { most }),
        }),
      ),
    );
  const whole = write();
  if (whole.length <= mostCharacters) return whole;
  let fits = 0;
  let tooMany = comparisonLength(comparison);
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (write(middle).length <= mostCharacters) fits = middle;
    else tooMany = middle;
  }
  return write(fits);
};
