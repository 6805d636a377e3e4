import { parentPort } from 'node:worker_threads';
import { writeDocx } from '../docx/write-docx';
import type { PublishedDocument } from '../service/index';
import { readReply } from '../word/reply/read-reply';

// The command line calls this; an editor starts this file as a thread, so that it goes on while a long plan is written.
export { readReply, writeDocx };

const port = parentPort;
port?.once('message', (document: PublishedDocument) => {
  writeDocx(document).then(
    (bytes) => port.postMessage({ bytes }),
    (error: unknown) => port.postMessage({ failure: String(error) }),
  );
});
