/** One line for each thing that happens, marked so that the runner finds it among everything else VS Code says. */
export function reportLines(runner: Mocha.Runner): void {
  let depth = 0;
  runner.on('suite', ({ title, root }) => {
    if (root) return;
    say({ kind: 'suite', depth, title });
    depth += 1;
  });
  runner.on('suite end', ({ root }) => {
    if (!root) depth -= 1;
  });
  runner.on('pass', ({ title, duration }) => say({ kind: 'pass', depth, title, duration: duration ?? 0 }));
  runner.on('pending', ({ title }) => say({ kind: 'pending', depth, title }));
  runner.on('fail', (test, error) => {
    const { message, stack } = error as Error;
    say({ kind: 'fail', depth, title: test.fullTitle(), message, stack: stack ?? '' });
  });
}

type Event =
  | { readonly kind: 'suite' | 'pending'; readonly depth: number; readonly title: string }
  | { readonly kind: 'pass'; readonly depth: number; readonly title: string; readonly duration: number }
  | {
      readonly kind: 'fail';
      readonly depth: number;
      readonly title: string;
      readonly message: string;
      readonly stack: string;
    };

function say(event: Event): void {
  console.log(`codraft-test ${JSON.stringify(event)}`);
}
