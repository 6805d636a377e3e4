import fc from 'fast-check';

/**
 * The same examples in every run, so that a failure is about the change at hand. `CODRAFT_SEED=random` looks for new ones;
 * a number repeats those of another run.
 */
const given = process.env.CODRAFT_SEED ?? '20261124';
if (given !== 'random') fc.configureGlobal({ seed: Number(given) });
