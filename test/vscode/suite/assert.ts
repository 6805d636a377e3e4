/** The few assertions the suite needs; Node's own are not there in a web worker. */
export function ok(condition: unknown, message: string): asserts condition {
  if (condition !== true && !condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  const [is, want] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== want) throw new Error(`${message}\n  is:   ${is}\n  want: ${want}`);
}
