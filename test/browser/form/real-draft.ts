import type { ChangeFieldParams, FormFinding, FormInfo } from '../../../server/src/protocol/form';
import type { Changed } from '../../../client/src/webview/form/messages';
import {
  applyEdits,
  createFormEditor,
  FormMemory,
  createFormReader,
  createPlans,
  kindOfFile,
  messagesFor,
} from '../../../server/src/service';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../support/fixtures';
import type { DraftBehind } from './open-form';

const example = join(__dirname, '../../../examples/uk-nap6').replaceAll('\\', '/');
const messages = messagesFor('en');

/** A draft of the example plan or of another, read and changed by the service itself. */
export class RealDraft implements DraftBehind {
  version = 1;
  private revision: number | undefined;
  private readonly plans = createPlans({ messages });
  private readonly memory = new FormMemory();
  private readonly reader = createFormReader(this.plans, messages, this.memory);
  private readonly editor = createFormEditor(this.plans, messages, this.memory);
  readonly uri: string;

  /**
   * @param name of the file in its plan
   * @param text instead of what is in it
   * @param plan the folder of the plan
   */
  constructor(name: string, text?: string, plan = example) {
    for (const file of filesBelow(plan)) {
      const uri = file.replaceAll('\\', '/');
      if (kindOfFile(uri)) this.plans.set(uri, readFileSync(file, 'utf8'));
    }
    this.uri = `${plan}/${name}`;
    if (text !== undefined) this.plans.set(this.uri, text);
  }

  get text(): string {
    return this.plans.text(this.uri) ?? '';
  }

  /** Somebody changes the file outside the form. */
  write(text: string): void {
    this.version += 1;
    this.plans.set(this.uri, text);
  }

  form(isWhole: boolean): FormInfo {
    const news = this.reader.read(this.uri, isWhole ? undefined : this.revision);
    if (!news) throw new Error(`${this.uri} is no draft.`);
    const { form, revision, hasNewNames, ...rest } = news;
    this.revision = revision;
    const { uri, title, language, status, questions, names, findings } = form;
    const located = (found: typeof findings): readonly FormFinding[] =>
      found.map(({ rule, level, message }) => ({ rule, level, message, range: nowhere }));
    return {
      ...{ uri, revision, version: this.version, title, language, status, ...rest },
      ...(news.isWhole && { questions }),
      ...(hasNewNames && { names }),
      answers: news.answers.map(({ findings: found, ...answer }) => ({
        ...answer,
        ...(found && { findings: located(found) }),
      })),
      findings: located(findings),
    };
  }

  change(params: Omit<ChangeFieldParams, 'uri'>): Changed {
    const changed = this.editor.change(this.uri, params);
    if (changed.kind === 'refused') return changed;
    this.write(applyEdits(this.text, changed.edits));
    return { kind: 'made', version: this.version, at: changed.at };
  }
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
