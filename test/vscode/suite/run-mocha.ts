// Mocha's browser build runs in a process as well as in a web worker, so both hosts run the very same thing.
import 'mocha/mocha.js';
import { reportLines } from './line-reporter';

type MochaConstructor = new (options: Mocha.MochaOptions) => Mocha;

/** An expression that the titles of tests must match; the runner puts it here. */
declare const CODRAFT_GREP: string;

/** How long one test may take; the runner puts it here too. */
declare const CODRAFT_TEST_LIMIT: number;

const mostFailures = 3;

/** Registers tests by `define`, runs them, and rejects when one fails: the contract of VS Code's test runner. */
export function runMocha(define: () => void): Promise<void> {
  const { Mocha: Constructor } = globalThis as unknown as { Mocha: MochaConstructor };
  // Mocha wants a class here, and is content with a function that it calls with `new`.
  const reporter = function (runner: Mocha.Runner): void {
    reportLines(runner);
  } as unknown as Mocha.ReporterConstructor;
  const mocha = new Constructor({ ui: 'bdd', reporter, timeout: CODRAFT_TEST_LIMIT, slow: 10_000 });
  // Mocha's own word for: put `describe` and `it` where tests look for them.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  define();
  if (CODRAFT_GREP !== '') mocha.grep(new RegExp(CODRAFT_GREP));
  return new Promise((resolve, reject) => {
    let failed = 0;
    const runner = mocha.run((failures) =>
      failures === 0 ? resolve() : reject(new Error(`${failures} failed`)),
    );
    // Each of them has waited for minutes, and where several wait in vain the others will.
    runner.on('fail', () => {
      if (++failed === mostFailures) runner.abort();
    });
  });
}
