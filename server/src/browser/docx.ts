import { writeDocx } from '../docx/write-docx';
import type { PublishedDocument } from '../service/index';
import { answerTo, type AskedOfWord } from '../word/asked';

declare const self: DedicatedWorkerGlobalScope;

// A worker of its own: it is started for one document and ended with it.
self.onmessage = ({ data }: MessageEvent<AskedOfWord<PublishedDocument>>) => {
  answerTo(data, writeDocx).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ failure: String(error) }),
  );
};
