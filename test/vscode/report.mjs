// Prints what a suite inside VS Code says, as mocha would, and counts it.

export function createReport(title, say) {
  const count = { passed: 0, failed: 0, skipped: [] };
  const failures = [];
  say(`\n  ${title}`);
  return {
    take(event) {
      const indent = '  '.repeat(event.depth + 2);
      switch (event.kind) {
        case 'suite':
          say(`${indent}${event.title}`);
          break;
        case 'pass':
          count.passed += 1;
          say(`${indent}✔ ${event.title}${event.duration > 5000 ? ` (${event.duration} ms)` : ''}`);
          break;
        case 'pending':
          count.skipped.push(`${title}: ${event.title}`);
          say(`${indent}- ${event.title}`);
          break;
        case 'fail':
          count.failed += 1;
          failures.push(event);
          // At once: whoever watches a run that takes minutes need not wait for its end to know why.
          say(`${indent}${failures.length}) ${event.title}\n${indent}   ${event.message}`);
          break;
        default:
          break;
      }
    },
    /** `code` is how VS Code says the suite ended. An end without a single failed test is still a failure when it is not 0. */
    end(code) {
      if (code !== 0 && count.failed === 0) {
        count.failed += 1;
        failures.push({
          title: 'the suite as a whole',
          message: `VS Code ended it with: ${code}`,
          stack: '',
        });
      }
      if (code === 0 && count.passed === 0) {
        count.failed += 1;
        failures.push({ title: 'the suite as a whole', message: 'No test has run.', stack: '' });
      }
      failures.forEach(({ title: name, message, stack }, index) => {
        say(`\n  ${index + 1}) ${name}\n     ${message.replaceAll('\n', '\n     ')}`);
        const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
        for (const place of places.slice(0, 5)) say(`     ${place.trim()}`);
      });
      return count;
    },
  };
}
