import { h, type ComponentChildren, type JSX } from 'preact';
import type { FormQuestion } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { idOf } from './ids';
import { useForm } from './use-form';

export function HeadingOf({ level, children, ...rest }: HeadingOfProps): JSX.Element {
  return h(`h${Math.min(level, 6)}`, rest, children);
}
interface HeadingOfProps {
  readonly level: number;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

interface HeadingProps {
  readonly path: FormPath;
  readonly level: number;
  readonly question: FormQuestion;
}

/** A question, and what can be done about it beside its box. */
export function Heading({
  path,
  level,
  question,
  children,
}: HeadingProps & { readonly children: ComponentChildren }): JSX.Element {
  const words = useForm((store) => store.words);
  return (
    <div class="heading">
      <HeadingOf level={level} id={idOf.label(path)}>
        {question.label}
      </HeadingOf>
      {isOptional(question) && <span class="optional">{words.optional}</span>}
      <span class="beside">{children}</span>
    </div>
  );
}

/** What Codraft writes is asked of nobody, and yet there in the end. */
function isOptional({ required, box, writtenBy }: FormQuestion): boolean {
  return !required && box !== 'group' && writtenBy === undefined;
}

export function Help({ path, question }: Omit<HeadingProps, 'level'>): JSX.Element | null {
  const words = useForm((store) => store.words);
  const language = useForm((store) => store.document?.language);
  if (question.help === '' && question.examples.length === 0) return null;
  return (
    <div class="about">
      {question.help !== '' && (
        <p class="help" id={idOf.help(path)}>
          {question.help}
        </p>
      )}
      {question.examples.length > 0 && (
        <details class="example">
          <summary>{words.example}</summary>
          {question.examples.map((example) => (
            <p key={example} dir="auto" lang={language}>
              {example}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
