import type { JSX } from 'preact';
import type { FormAnswer } from '../../../../../server/src/protocol/form';
import { ChoiceBox } from './choice-box';
import { ConflictBox } from './conflict-box';
import { DateBox } from './date-box';
import { describedBy } from './findings';
import { LockedAnswer } from './locked-answer';
import { RichBox } from './rich-box';
import { TextBox, type TextBoxProps } from './text-box';
import type { ItemProps } from './use-item';

interface AnswerOfProps extends ItemProps {
  readonly answer: FormAnswer;
  readonly name: string;
  readonly onKeyDown: NonNullable<TextBoxProps['onKeyDown']>;
}

/** The box of an item that is one answer. */
export function AnswerOf({ path, question, answer, name, onKeyDown }: AnswerOfProps): JSX.Element {
  const shared = { box: path, label: name, describedBy: describedBy(path, '', answer.findings) };
  if (answer.conflict) return <ConflictBox path={path} conflict={answer.conflict} />;
  if (answer.locked !== undefined) return <LockedAnswer path={path} answer={answer} why={answer.locked} />;
  switch (question.box) {
    case 'choice':
      return <ChoiceBox {...shared} path={path} question={question} />;
    case 'date':
      return <DateBox {...shared} path={path} answer={answer} />;
    case 'number':
      return (
        <TextBox
          {...shared}
          kind="line"
          size="short"
          when="later"
          inputMode="numeric"
          onKeyDown={onKeyDown}
        />
      );
    case 'address':
      return <TextBox {...shared} kind="line" inputMode="url" onKeyDown={onKeyDown} />;
    case 'text':
      return <RichBox {...shared} size="short" onKeyDown={onKeyDown} />;
    case 'group':
    case 'list':
    case 'line':
    case 'id':
    case 'name':
      return <TextBox {...shared} kind="line" onKeyDown={onKeyDown} />;
    case 'source':
      return <LockedAnswer path={path} answer={answer} why="" />;
  }
}
