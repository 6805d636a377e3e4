import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  addStakeholderRequest,
  mentionStakeholderRequest,
  proposeStakeholderRequest,
  type AddStakeholderParams,
  type AddStakeholderResult,
  type MentionStakeholderParams,
  type MentionStakeholderResult,
  type ProposeStakeholderParams,
  type ProposeStakeholderResult,
} from '../../protocol/stakeholders';
import {
  addStakeholder,
  mentionStakeholder,
  newStakeholderList,
  proposeStakeholder,
} from '../../service/index';
import { canonical, parentFolder } from '../addresses';
import { holdText } from '../hold-text';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** Adds somebody to the list of a plan's stakeholders, and names them in a draft. Nothing is changed here: the editor does that. */
export const stakeholderList: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, plans, files, documents, clientUri, messages } = sources;
    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(
      addStakeholderRequest,
      async ({ plan, id, name, sector }: AddStakeholderParams): Promise<AddStakeholderResult> => {
        await files.ready();
        const folder = parentFolder(canonical(plan));
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
          uri: clientUri(uri),
          edits: toTextEdits(edits, list.yaml.lines),
          version: documents.get(uri)?.version ?? null,
        };
      },
    );
    connection.onRequest(
      proposeStakeholderRequest,
      ({ written }: ProposeStakeholderParams): ProposeStakeholderResult => proposeStakeholder(written),
    );
    connection.onRequest(
      mentionStakeholderRequest,
      async ({ uri, position, id, written }: MentionStakeholderParams): Promise<MentionStakeholderResult> => {
        const refuseIfChanged = holdText(sources, { uri });
        await files.ready();
        refuseIfChanged();
        const subject = subjectOf(sources, { uri });
        if (!subject) return { edits: [], version: null };
        const { draft } = subject;
        const surroundings = plans.surroundings(subject.uri);
        const input = { draft, surroundings, messages };
        const edit = mentionStakeholder(subject.offset(position), { id, written }, input);
        const version = documents.get(subject.uri)?.version ?? null;
        return { edits: toTextEdits(edit ? [edit] : [], draft.yaml.lines), version };
      },
    );
  },
};
