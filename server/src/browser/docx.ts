import { writeDocx } from '../docx/write-docx';
import type { PublishedDocument } from '../service/index';

declare const self: DedicatedWorkerGlobalScope;

// A worker of its own: it is started for one document and ended with it.
self.onmessage = ({ data }: MessageEvent<PublishedDocument>) => {
  writeDocx(data).then(
    (bytes) => self.postMessage({ bytes }),
    (error: unknown) => self.postMessage({ failure: String(error) }),
  );
};
