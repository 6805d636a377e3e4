import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goToFinding } from '../findings-tour';
import type { FormAct } from '../messages';
import { pathAround } from '../pointing';
import { fill } from '../words';
import { Blockers } from './blockers';
import { Icon } from './icons';
import { useForm, useStore } from './use-form';

/** How far the draft is, what stands in the way of the next stage, and what can be done about the draft as a whole. */
export function StatusBar(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const status = useForm(() => store.document?.status);
  const isReadOnly = useForm(() => store.isReadOnly);
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => watchHeight(top.current), [status !== undefined]);
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
    <div class="top" ref={top}>
      <div class="bar">
        {stage !== undefined && (
          <p class="stage">
            <span class="unseen">{words.stage}: </span>
            <strong>{store.labelOfStage(stage)}</strong>
          </p>
        )}
        {asked > 1 && (
          <p class="progress">
            <progress value={answered} max={asked} aria-label={fill(words.answered, answered, asked)} />
            <span class="long" aria-hidden="true">
              {fill(words.answered, answered, asked)}
            </span>
            <span class="short" aria-hidden="true">
              {answered}/{asked}
            </span>
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
        <Blockers />
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

/** Tells the styles how much of the window is covered: what is gone to stays clear of it. */
function watchHeight(top: HTMLElement | null): (() => void) | undefined {
  const bar = top?.firstElementChild;
  if (!top || !(bar instanceof HTMLElement)) return undefined;
  const watching = new ResizeObserver(() => {
    const covering = [top, bar].find((part) => getComputedStyle(part).position === 'sticky');
    document.documentElement.style.setProperty('--covered', `${covering?.offsetHeight ?? 0}px`);
  });
  for (const part of [top, bar]) watching.observe(part);
  return () => watching.disconnect();
}
