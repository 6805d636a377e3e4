import { Fragment, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { join, questionAt, type FormPath } from '../model/places';
import { rankOf } from '../model/asked';
import { contentOf, nameIn } from '../model/form-document';
import { moreOf } from '../going';
import type { FormStore } from '../store';
import { AnswerBox, type AnswerBoxProps } from './answer-box';
import { CommandAnswer } from './command-answer';
import { ConflictBox } from './conflict-box';
import { AddRemark, Discussion } from './discussion';
import { Findings, FindingsInside } from './findings';
import { Heading, Help } from './heading';
import { idOf } from './ids';
import { LockedAnswer } from './locked-answer';
import { AddNote, Notes } from './notes';
import { Reason, Undecided, useOpening } from './open-answer';
import { Refused } from './refused';
import { SilencedHere } from './silenced';
import { useForm, useStore } from './use-form';

export interface QuestionProps {
  readonly path: FormPath;
  /** Of its heading, from 2. */
  readonly level: number;
}

/** All questions of a group, and those that few drafts answer behind them. */
export function Questions({
  group,
  level,
}: {
  readonly group: FormPath;
  readonly level: number;
}): JSX.Element {
  const store = useStore();
  const id = questionAt(group);
  const inner = useForm(() => store.document?.inner.get(id)) ?? [];
  const paths = (rank: number) =>
    inner
      .filter((question) => rankOf(question) === rank)
      .map((question) => join(group, nameIn(question, id)));
  const seldom = [...paths(1), ...paths(2)];
  return (
    <>
      {paths(0).map((path) => (
        <Question key={path} path={path} level={level} />
      ))}
      {seldom.length > 0 && <More group={group} paths={seldom} level={level} />}
    </>
  );
}

interface MoreProps {
  readonly group: FormPath;
  readonly paths: readonly FormPath[];
  readonly level: number;
}

function More({ group, paths, level }: MoreProps): JSX.Element {
  const store = useStore();
  const path = moreOf(group);
  const isUsed = useForm(() => paths.some((one) => isInUse(store, one)));
  // What is emptied while it is in use does not go away under the hands of who empties it.
  const wasUsed = useRef(false);
  wasUsed.current ||= isUsed;
  const isOpen = useForm(() => store.isOpen(path, wasUsed.current));
  const words = useForm(() => store.words);
  return (
    <details
      class="more"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== store.isOpen(path, wasUsed.current))
          store.setOpen(path, currentTarget.open);
      }}
    >
      <summary>{words.more}</summary>
      {isOpen && paths.map((one) => <Question key={one} path={one} level={level} />)}
    </details>
  );
}

/** True of what somebody has answered or said something of. An empty list, as a new draft has it, says nothing. */
function isInUse(store: FormStore, path: FormPath): boolean {
  const { document } = store;
  const { at, notes = [], findings = [] } = store.answer(path);
  const isMade = document?.questions.get(questionAt(path))?.declares === true;
  const says = document !== undefined && at !== '' && !isMade && contentOf(document, at) !== '';
  return says || notes.length + findings.length + store.discussing.openIn(path) > 0;
}

/** A question with its help, its box, and all that is said about its answer. */
export function Question({ path, level }: QuestionProps): JSX.Element | null {
  const store = useStore();
  const question = useForm(() => store.document?.questions.get(questionAt(path)));
  const answer = useForm(() => store.answer(path));
  const pointed = useForm(() => store.pointed === path);
  const isCards = useForm(() => store.document?.questions.get(questionAt(join(path, '#0')))?.box === 'group');
  const opening = useOpening(path, answer);
  const adding = useState<number | undefined>(undefined);
  if (!question) return null;
  // What can be gone to from afar is not everything: the groups are.
  const Around = level === 2 && (question.box === 'group' || question.box === 'list') ? 'section' : 'div';
  const kind = question.box === 'group' ? 'question group' : `question question-${question.box}`;
  // What is said of many questions stands where they begin.
  const isTall = question.box === 'group' || isCards;
  const box = <Answer key="box" {...{ path, question, answer, level }} isOpen={opening.isOpen} />;
  const said = (
    <Fragment key="said">
      <Refused box={path} />
      <Findings path={path} findings={answer.findings} />
      <SilencedHere path={path} />
      <Notes path={path} notes={answer.notes} label={question.label} help={question.help} adding={adding} />
      <Discussion path={path} label={question.label} />
    </Fragment>
  );
  return (
    <Around
      class={`${kind} level-${level}${pointed ? ' pointed' : ''}`}
      data-path={path}
      aria-labelledby={Around === 'section' ? idOf.label(path) : undefined}
    >
      <Heading path={path} level={level} question={question}>
        <Undecided {...{ path, question, answer, opening }} />
        <AddNote notes={answer.notes} label={question.label} adding={adding} />
        <AddRemark path={path} label={question.label} />
      </Heading>
      <Help path={path} question={question} />
      {isTall ? [said, box] : [box, said]}
    </Around>
  );
}

/** What there is to type in, or why there is nothing. */
export function Answer(props: AnswerBoxProps & { readonly isOpen: boolean }): JSX.Element {
  const { path, question, answer, level } = props;
  const whole = drawWhole(props);
  if (whole)
    return (
      <>
        {whole}
        <FindingsInside path={path} />
      </>
    );
  const act = question.writtenBy;
  if (act) return <CommandAnswer path={path} question={question} answer={answer} act={act} />;
  if (question.box === 'group') return <Questions group={path} level={level + 1} />;
  return <AnswerBox path={path} question={question} answer={answer} level={level} />;
}

/** What stands for an answer with all that is inside it. */
function drawWhole({
  path,
  question,
  answer,
  isOpen,
}: Parameters<typeof Answer>[0]): JSX.Element | undefined {
  if (answer.conflict) return <ConflictBox path={path} conflict={answer.conflict} />;
  if (answer.locked !== undefined) return <LockedAnswer path={path} answer={answer} why={answer.locked} />;
  if (isOpen) return <Reason path={path} question={question} answer={answer} />;
  return undefined;
}
