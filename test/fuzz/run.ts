// Tries the service out on real drafts that were edited at random, for a minute or for as long as one likes.
// Usage: npm run fuzz -- [--minutes N | --runs N] [--seed S] [--path P]
// The same seed tries the same drafts. After a failure it says how to try the smallest draft that fails once more.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { search, type SearchNews, type SearchOptions } from './search';

/** Nobody waits so long for one draft, on whatever machine: it hangs. */
const longestMinutes = 10;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
  },
});
const options: SearchOptions = {
  seed: Number(values.seed),
  ...(values.runs === undefined ? { minutes: Number(values.minutes) } : { runs: Number(values.runs) }),
  ...(values.path !== undefined && { path: values.path }),
};

if (process.send) {
  void search(options, (news) => process.send?.(news)).then(() => {
    process.disconnect();
  });
} else {
  watch();
}

/** Searches in a process of its own, so that one that hangs can be told of as well. */
function watch(): void {
  const much =
    options.runs === undefined
      ? `Trying edited drafts for ${options.minutes} min`
      : `Trying ${options.runs} edited drafts`;
  console.log(`${much}, with the seed ${options.seed}.`);
  const child = fork(__filename, [...process.argv.slice(2), '--seed', String(options.seed)]);
  let input = '';
  let isOver = false;
  let hanging: NodeJS.Timeout | undefined;
  const end = (status: number, text: string) => {
    isOver = true;
    clearTimeout(hanging);
    console.log(text);
    child.kill();
    process.exitCode = status;
  };
  child.on('message', (news: SearchNews) => {
    clearTimeout(hanging);
    switch (news.kind) {
      case 'trying':
        input = news.input;
        hanging = setTimeout(
          () => end(1, `${input}\n\nThis draft was not done after ${longestMinutes} min.`),
          longestMinutes * 60_000,
        );
        return;
      case 'done':
        end(0, `All properties hold for ${news.tried} drafts.`);
        return;
      case 'failed':
        end(
          1,
          `${news.input}\n\n${news.error}\n\nFailed after ${news.tried} drafts. Once more: npm run fuzz -- --seed ${options.seed} --path ${news.path}`,
        );
    }
  });
  child.on('exit', (code) => {
    if (!isOver) end(1, `${input}\n\nThe search ended with ${code} at this draft.`);
  });
}
