import { Session, type Profiler } from 'node:inspector';

/**
 * How many of our own functions were called, functions in loops each time: much the same on every machine, however busy it
 * is. What packages do is not counted.
 */
export function countSteps(run: () => void): number {
  if (process.env.NODE_V8_COVERAGE !== undefined)
    throw new Error('What counts steps ends the measuring of coverage: it belongs in test/growth.');
  const session = new Session();
  session.connect();
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    run();
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      scripts = result;
    });
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
  }
  return scripts
    .filter(({ url }) => url.includes('/server/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
