import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  addStakeholderRequest,
  type AddStakeholderParams,
  type AddStakeholderResult,
} from '../../protocol/index';
import { addStakeholder, newStakeholderList } from '../../service/index';
import { canonical, folderOf } from '../addresses';
import { toLspRange } from '../to-diagnostic';
import type { Feature } from './feature';

/** Adds somebody to the list of a plan's stakeholders. Nothing is changed here: the editor does that. */
export const stakeholderList: Feature = {
  capabilities: {},
  answer({ connection, plans, files, documents, spell }) {
    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(
      addStakeholderRequest,
      async ({ plan, id, name, sector }: AddStakeholderParams): Promise<AddStakeholderResult> => {
        await files.ready();
        const folder = folderOf(canonical(plan));
        if (folder === undefined || !plans.plans().some(({ uri }) => uri === canonical(plan))) {
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no action plan at ${plan}.`);
        }
        const uri = `${folder}/stakeholders.yaml`;
        const listed = plans.surroundings(canonical(plan)).stakeholders.find((one) => one.id === id);
        if (listed) return { kind: 'listed', name: listed.name };
        const list = plans.draft(uri);
        const entry = { id, name, sector };
        if (!list) return { kind: 'new-file', file: { uri, text: newStakeholderList(entry) } };
        const edits = addStakeholder(list, entry);
        if (edits.length === 0) return { kind: 'no-place' };
        return {
          kind: 'edits',
          uri: spell(uri),
          edits: edits.map(({ range, text }) => ({
            range: toLspRange(range, list.yaml.lines),
            newText: text,
          })),
          version: documents.get(uri)?.version ?? null,
        };
      },
    );
  },
};
