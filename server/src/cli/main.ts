import type { Output } from './io';
import { run } from './run';

/** `| head` closes the pipe when it has seen enough: that is no mistake, and nobody is left to tell. */
function endQuietlyWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  endQuietlyWhenClosed(stream);
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
