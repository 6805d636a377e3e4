import type { JSX } from 'preact';
import { goToFinding } from '../findings-tour';
import type { FormAct } from '../messages';
import { pathAround } from '../pointing';
import { fill } from '../words';
import { Icon } from './icons';
import { useForm, useStore } from './use-form';

/** How far the draft is, what stands in the way of the next stage, and what can be done about the draft as a whole. */
export function StatusBar(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const status = useForm(() => store.document?.status);
  const isReadOnly = useForm(() => store.isReadOnly);
  if (!status) return null;
  const { stage, answered, asked, problems } = status;
  const acts: readonly (readonly [FormAct, string])[] = [
    ...(stage === undefined || isReadOnly
      ? []
      : ([
          ['set-stage', words.setStage],
          ['sign-off', words.signOff],
        ] as const)),
    ['preview', words.preview],
    ['text', words.openText],
  ];
  const tour = (step: 1 | -1) => goToFinding(store, pathAround(store, document.activeElement), step);
  return (
    <div class="bar">
      <div class="bar-line">
        {stage !== undefined && (
          <p class="stage">
            <span class="unseen">{words.stage}: </span>
            <strong>{stageLabel(store, stage)}</strong>
          </p>
        )}
        {asked > 0 && (
          <p class="progress">
            <progress value={answered} max={asked} aria-label={fill(words.answered, answered, asked)} />
            <span>{fill(words.answered, answered, asked)}</span>
          </p>
        )}
        <div class="tour">
          <Count name="error" count={problems.errors} label={words.levelError} />
          <Count name="warning" count={problems.warnings} label={words.levelWarning} />
          <Count name="info" count={problems.infos} label={words.levelInfo} />
          <button
            type="button"
            class="icon-button"
            aria-label={words.previousFinding}
            title={words.previousFinding}
            onClick={() => tour(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.nextFinding}
            title={words.nextFinding}
            onClick={() => tour(1)}
          >
            <Icon name="down" />
          </button>
        </div>
        <div class="acts">
          {acts.map(([act, label]) => (
            <button
              type="button"
              key={act}
              onClick={() => store.act(act, act === 'text' ? (store.lastFocused ?? '') : '')}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <Blockers />
    </div>
  );
}

interface CountProps {
  readonly name: 'error' | 'warning' | 'info';
  readonly count: number;
  readonly label: string;
}

function Count({ name, count, label }: CountProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class={`count count-${name}`} title={label}>
      <Icon name={name} />
      <span class="unseen">{label} </span>
      {count}
    </span>
  );
}

function Blockers(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const next = useForm(() => store.document?.status.next);
  if (!next || next.blockers.length === 0) return null;
  return (
    <details class="blockers">
      <summary>{fill(words.blocked, stageLabel(store, next.stage), next.blockers.length)}</summary>
      <ul>
        {next.blockers.map(({ message, at }, index) => (
          <li key={index}>
            <button
              type="button"
              class="link"
              onClick={() => {
                const path = store.document && store.keys.pathOf(store.document, at);
                if (path) store.goTo(path, true);
              }}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As the form itself calls it. */
function stageLabel(store: ReturnType<typeof useStore>, stage: string): string {
  const choices = store.document?.questions.get('stage')?.choices;
  return choices?.find(({ value }) => value === stage)?.label ?? stage;
}
