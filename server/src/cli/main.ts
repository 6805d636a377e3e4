import type { Output } from './io';
import { run } from './run';
import { whyNotWritten } from './why-not-written';

/** What could not be written is missing from the output, and must not pass for all there is. */
function endWhenUnwritable(stream: NodeJS.WriteStream): void {
  stream.once('error', (error: NodeJS.ErrnoException) => {
    // One that is told of is enough.
    stream.on('error', () => undefined);
    // `| head` closes the pipe when it has seen enough: that is no mistake, and nobody is left to tell.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stderr) process.exit(2);
    process.stderr.write(`codraft: The output is not complete: ${whyNotWritten(error)}.\n`, () =>
      process.exit(2),
    );
  });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  endWhenUnwritable(stream);
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // Asked anew each time: windows are resized.
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
  };
}

// The code is set instead of exiting, so that what is still being written gets out.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
}).then((code) => {
  process.exitCode = code;
});
