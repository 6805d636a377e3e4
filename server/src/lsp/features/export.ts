import { exportRequest, type ExportParams, type ExportResult } from '../../protocol/export';
import { writeIcs } from '../../calendar/write-ics';
import {
  calendarOf,
  publish,
  withShownAnswers,
  withShownRemarks,
  writeHtml,
  writeMarkdown,
} from '../../service/index';
import { canonical } from '../addresses';
import type { Feature } from './feature';

/** What is published of a commitment or a plan. Nothing is written here: the editor does that. */
export const exportDraft: Feature = {
  capabilities: {},
  answer({ connection, plans, files, messages, today }) {
    // There is no default for a file, so a failure has to be told.
    connection.onRequest(
      exportRequest,
      async ({
        uri,
        to,
        briefing,
        withContacts,
        withDiscussion = false,
      }: ExportParams): Promise<ExportResult> => {
        await files.ready();
        if (to === 'ics') {
          const calendar = calendarOf(plans, canonical(uri));
          return calendar ? { kind: 'text', text: writeIcs(calendar, today()) } : null;
        }
        const published = publish(plans, canonical(uri), {
          today: today(),
          withContacts,
          ...(briefing !== undefined && { briefing }),
        });
        if (!published) return null;
        const document = withDiscussion ? withShownRemarks(published, plans) : published;
        switch (to) {
          case 'html':
            return { kind: 'text', text: writeHtml(document) };
          case 'markdown':
            return { kind: 'text', text: writeMarkdown(document) };
          case 'docx':
            // What comes back in a Word file is brought into drafts by the documents of these.
            return {
              kind: 'document',
              document: briefing === undefined ? withShownAnswers(document, plans, messages) : document,
            };
        }
      },
    );
  },
};
