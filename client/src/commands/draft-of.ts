import { Uri, window } from 'vscode';
import { languageId } from '../../../server/src/protocol/index';
import { givenText, readGiven } from './arguments';
import { PlainError } from './register-command';

/** The draft that a menu, another command or a test names; otherwise the one being read. */
export function draftOf(argument: unknown, whenNone: string): Uri {
  if (argument instanceof Uri) return argument;
  if (typeof argument === 'string') return Uri.parse(argument, true);
  const named = givenText(readGiven(argument), 'uri');
  if (named !== undefined) return Uri.parse(named, true);
  const document = window.activeTextEditor?.document;
  if (document?.languageId === languageId) return document.uri;
  throw new PlainError(whenNone);
}
