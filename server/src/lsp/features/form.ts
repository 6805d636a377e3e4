import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  changeFieldRequest,
  formChangedNotification,
  formRequest,
  type ChangeFieldParams,
  type ChangeFieldResult,
  type FormAnswer,
  type FormChangedParams,
  type FormFileEdits,
  type FormFinding,
  type FormInfo,
  type FormParams,
  type FormResult,
} from '../../protocol/form';
import {
  createFormEditor,
  createFormReader,
  FormMemory,
  mayBeFixed,
  ruleById,
  type FileEdits,
  type Finding,
  type FormAnswer as ReadAnswer,
  type FormNews,
  type Lines,
} from '../../service/index';
import { canonical } from '../addresses';
import { toLspRange } from '../to-diagnostic';
import type { Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** What was last answered, to somebody who has not been told yet that it is no longer so. */
interface Answered {
  readonly params: FormChangedParams;
  readonly version: number | null;
}

/** A draft as a form, and the edits that change its answers. */
export const form: Feature = {
  capabilities: {},
  answer({
    connection,
    guard,
    whenRead,
    files,
    plans,
    documents,
    changes,
    messages,
    clientUri,
    timings,
    atEnd,
  }) {
    const memory = new FormMemory();
    const reader = createFormReader(plans, messages, memory);
    const editor = createFormEditor(plans, messages, memory);
    const answered = new Map<string, Answered>();
    const versionOf = (uri: string) => documents.get(uri)?.version ?? null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = guard(formChangedNotification, undefined, async () => {
      timer = undefined;
      for (const [uri, { params, version }] of answered) {
        // Whoever has changed the document waits for a form of its new version, whatever that says.
        if (versionOf(uri) === version && !reader.isStale(uri)) continue;
        answered.delete(uri);
        await connection.sendNotification(formChangedNotification, params);
      }
    });
    changes.onTold(() => {
      if (answered.size > 0) timer ??= setTimeout(() => void tell(), timings.settle);
    });
    atEnd(() => clearTimeout(timer));

    connection.onRequest<FormResult, unknown>(
      formRequest,
      whenRead(formRequest, null, ({ uri: asked, since }: FormParams): FormResult => {
        const uri = canonical(asked);
        const version = versionOf(uri);
        const news = reader.read(uri, since);
        answered.set(uri, { params: { uri: asked }, version });
        const lines = plans.lines(uri);
        if (!news || !lines) return null;
        return toInfo(news, { lines, hasFix: fixable(uri) }, { uri: clientUri(uri), version });
      }),
    );

    const fixable = (uri: string) => {
      const draft = plans.draft(uri);
      const input = draft && {
        ...{ uri, draft, messages, findings: plans.findings(uri), surroundings: plans.surroundings(uri) },
        draftOf: (other: string) => plans.draft(other),
      };
      return (finding: Finding) => {
        const { signed } = finding.data ?? {};
        // What has changed since somebody signed can be shown where that text is known.
        if (signed !== undefined && plans.signedText(signed) !== undefined) return true;
        return input !== undefined && mayBeFixed(finding, input);
      };
    };

    const editsOf = ({ uri, edits }: FileEdits): FormFileEdits => {
      const lines = plans.lines(uri);
      if (!lines) throw new ResponseError(ErrorCodes.InternalError, `${uri} is no draft.`);
      return { uri: clientUri(uri), edits: toTextEdits(edits, lines), version: versionOf(uri) };
    };

    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(
      changeFieldRequest,
      async ({ uri: asked, ...request }: ChangeFieldParams): Promise<ChangeFieldResult> => {
        await files.ready();
        const uri = canonical(asked);
        const lines = plans.lines(uri);
        if (!lines) throw new ResponseError(ErrorCodes.InvalidParams, `${asked} is no draft.`);
        const version = versionOf(uri);
        const changed = editor.change(uri, request);
        return changed.kind === 'refused'
          ? changed
          : {
              ...{ kind: 'edits', edits: toTextEdits(changed.edits, lines), version, at: changed.at },
              ...(changed.others && { others: changed.others.map(editsOf) }),
            };
      },
    );
  },
};

/** What the findings of a draft are told with. */
interface Telling {
  readonly lines: Lines;
  readonly hasFix: (finding: Finding) => boolean;
}

function toInfo(
  { form: { title, language, status, questions, names, findings }, revision, isWhole, ...news }: FormNews,
  telling: Telling,
  about: Pick<FormInfo, 'uri' | 'version'>,
): FormInfo {
  return {
    ...about,
    revision,
    title,
    language,
    status,
    isWhole,
    ...(isWhole && { questions }),
    ...(news.hasNewNames && { names }),
    ...(news.shift && { shift: news.shift }),
    answers: news.answers.map((answer) => toAnswer(answer, telling)),
    gone: news.gone,
    findings: findings.map((finding) => toFinding(finding, telling)),
  };
}

function toAnswer({ findings, ...answer }: ReadAnswer, telling: Telling): FormAnswer {
  return findings ? { ...answer, findings: findings.map((finding) => toFinding(finding, telling)) } : answer;
}

function toFinding(finding: Finding, { lines, hasFix }: Telling): FormFinding {
  const { rule, level, message, range } = finding;
  const mustBeMended = ruleById(rule)?.mustBeMended;
  return {
    ...{ rule, level, message },
    ...(mustBeMended && { mustBeMended }),
    ...(!hasFix(finding) && { hasNoFix: true }),
    range: toLspRange(range, lines),
  };
}
