import type { JSX } from 'preact';
import type { FormAnswer, FormQuestion } from '../../../../../server/src/protocol/form';
import { questionAt, join, type FormPath } from '../model/places';
import { ChoiceBox } from './choice-box';
import { DateBox } from './date-box';
import { describedBy } from './findings';
import { idOf } from './ids';
import { ItemList } from './item-list';
import { NamesBox } from './names-box';
import { RichBox } from './rich-box';
import { TextBox } from './text-box';
import { useForm, useStore } from './use-form';

export interface AnswerBoxProps {
  readonly path: FormPath;
  readonly question: FormQuestion;
  readonly answer: FormAnswer;
  readonly level: number;
}

/** What an answer is typed in or chosen from. */
export function AnswerBox({ path, question, answer, level }: AnswerBoxProps): JSX.Element | null {
  const store = useStore();
  const item = useForm(() => store.document?.questions.get(questionAt(join(path, '#0'))));
  const shared = {
    box: path,
    labelledBy: idOf.label(path),
    describedBy: describedBy(path, question.help, answer.findings),
    required: question.required,
    isInvalid: answer.findings?.some(({ level: how }) => how === 'error') ?? false,
  };
  switch (question.box) {
    case 'text':
      return <RichBox {...shared} />;
    case 'line':
      return <TextBox {...shared} kind="line" />;
    case 'address':
      return <TextBox {...shared} kind="line" inputMode="url" />;
    case 'number':
      return <TextBox {...shared} kind="line" size="short" when="later" inputMode="numeric" />;
    case 'id':
      return <TextBox {...shared} kind="line" size="short" when="later" />;
    case 'date':
      return <DateBox {...shared} path={path} answer={answer} />;
    case 'choice':
      return <ChoiceBox {...shared} path={path} question={question} />;
    case 'name':
      return <NamesBox path={path} question={question} item={question} shared={shared} />;
    case 'list':
      return item?.box === 'name' ? (
        <NamesBox path={path} question={question} item={item} shared={shared} />
      ) : item ? (
        <ItemList path={path} question={question} item={item} level={level} />
      ) : null;
    case 'source':
      return <SourceBox path={path} answer={answer} />;
    case 'group':
      return null;
  }
}

/** What can be written in the text of the file only. */
function SourceBox({ path, answer }: Pick<AnswerBoxProps, 'path' | 'answer'>): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const text = answer.shown ?? answer.value ?? '';
  return (
    <div class="locked">
      {text !== '' && (
        <pre class="locked-text" dir="auto">
          {text}
        </pre>
      )}
      <button
        type="button"
        id={idOf.box(path)}
        aria-describedby={idOf.label(path)}
        onClick={() => store.act('text', path)}
      >
        {words.editInText}
      </button>
    </div>
  );
}
