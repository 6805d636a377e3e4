import { parentPort } from 'node:worker_threads';
import { writeDocx } from '../docx/write-docx';
import type { PublishedDocument } from '../service/index';
import { readReply } from '../word/reply/read-reply';
import { answerTo, type AskedOfWord } from '../word/asked';

// The command line calls these; an editor starts this file as a thread, so that it goes on while a long plan is written or read.
export { readReply, writeDocx };

const port = parentPort;
port?.once('message', (asked: AskedOfWord<PublishedDocument>) => {
  answerTo(asked, writeDocx).then(
    (answer) => port.postMessage(answer),
    (error: unknown) => port.postMessage({ failure: String(error) }),
  );
});
