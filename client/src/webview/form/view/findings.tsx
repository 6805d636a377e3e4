import type { JSX } from 'preact';
import type { FormFinding } from '../../../../../server/src/protocol/form';
import { placesIn } from '../model/form-document';
import type { FormPath } from '../model/places';
import type { FormStore } from '../store';
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
      {findings.map(({ rule, level, message, mustBeMended, hasNoFix }, index) => (
        <li key={`${rule} ${message}`} class={`finding finding-${level}`}>
          <p id={idOfFinding(path, index)}>
            <Icon name={level} />
            <strong class="level">{levels[level]}</strong> {message}
          </p>
          <div class="doing">
            {(['fix', 'why', 'silence'] as const)
              .filter((act) => (act === 'fix' ? !hasNoFix : act !== 'silence' || !mustBeMended))
              .map((act) => (
                <button type="button" key={act} class="link" onClick={() => store.act(act, path, index)}>
                  {words[act]}
                  <span class="unseen">: {message}</span>
                </button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was found in all that is inside an answer, where that is not drawn as boxes of its own. */
export function FindingsInside({ path }: { readonly path: FormPath }): JSX.Element {
  const found = useForm((store) => foundInside(store, path));
  return (
    <>
      {found.map((inner) => (
        <FindingsAt key={inner} path={inner} />
      ))}
    </>
  );
}

function FindingsAt({ path }: { readonly path: FormPath }): JSX.Element {
  const findings = useForm((store) => store.answer(path).findings);
  return (
    <div data-path={path}>
      <Findings path={path} findings={findings} />
    </div>
  );
}

function foundInside(store: FormStore, path: FormPath): readonly FormPath[] {
  const { document } = store;
  const at = store.placeOf(path);
  const own = store.answer(path).findings?.length ?? 0;
  if (!document || at === undefined || (document.troubles.get(at) ?? 0) === own) return [];
  return [...placesIn(document, at)]
    .filter((place) => place !== at && (document.answers.get(place)?.findings?.length ?? 0) > 0)
    .flatMap((place) => store.keys.pathOf(document, place) ?? []);
}

/** Ids of the findings of an answer, and of those of all that is inside it. */
export function idsOfFindings(store: FormStore, path: FormPath): readonly string[] {
  return [path, ...foundInside(store, path)].flatMap((one) =>
    (store.answer(one).findings ?? []).map((_, index) => idOfFinding(one, index)),
  );
}

function idOfFinding(path: FormPath, index: number): string {
  return `${idOf.findings(path)}:${index}`;
}

/** Ids of everything that is said about an answer, for its box. */
export function describedBy(path: FormPath, help: string, findings: readonly unknown[] = []): string {
  const ids = findings.map((_, index) => idOfFinding(path, index));
  return [...(help === '' ? [] : [idOf.help(path)]), idOf.shown(path), ...ids, idOf.refusal(path)].join(' ');
}
