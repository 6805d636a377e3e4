import type { JSX } from 'preact';
import type { FormFinding } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { Icon } from './icons';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

interface FindingsProps {
  readonly path: FormPath;
  readonly findings: readonly FormFinding[] | undefined;
}

/** What was found in an answer, with what can be done about it. */
export function Findings({ path, findings = [] }: FindingsProps): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  if (findings.length === 0) return null;
  const levels = { error: words.levelError, warning: words.levelWarning, info: words.levelInfo };
  return (
    <ul class="findings">
      {findings.map(({ rule, level, message }, index) => (
        <li key={`${rule} ${message}`} class={`finding finding-${level}`}>
          <p id={`${idOf.findings(path)}:${index}`}>
            <Icon name={level} />
            <strong class="level">{levels[level]}</strong> {message}
          </p>
          <div class="doing">
            <button type="button" class="link" onClick={() => store.act('fix', path, index)}>
              {words.fix}
              <span class="unseen">: {message}</span>
            </button>
            <button type="button" class="link" onClick={() => store.act('why', path, index)}>
              {words.why}
              <span class="unseen">: {message}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Ids of everything that is said about an answer, for its box. */
export function describedBy(path: FormPath, help: string, findings: readonly unknown[] = []): string {
  const ids = findings.map((_, index) => `${idOf.findings(path)}:${index}`);
  return [...(help === '' ? [] : [idOf.help(path)]), idOf.shown(path), ...ids, idOf.refusal(path)].join(' ');
}
