import { short } from './short';
import { words } from './words';

const { quote } = words;

/** Sentences about what a commitment opens to the public, and about answers that answer nothing. */
export const openGovernment = {
  noValue: () =>
    'None of the three questions of the analysis is answered, so reviewers have to look for the commitment’s open government value elsewhere. Answer at least one: what will people outside government see, demand or decide that they cannot today?',

  noSubstance: () =>
    'None of the three answers here says how this opens up government, so reviewers have to look for it elsewhere. Write at least one in full: what will people outside government see, demand or decide that they cannot today?',

  fewWords: (written: string) =>
    `${quote(short(written))} is too short to tell a reader anything about this commitment. Say who will do, see or decide what; if the question does not apply, say why.`,

  echo: (written: string) =>
    `${quote(short(written))} only repeats the question, so it would fit any commitment and says nothing about this one. Say who will do, see or decide what that they cannot today.`,

  repeated: () =>
    'This answer is the same as another one in this draft, so one of the two questions is still open. Answer what is asked here, or leave it open with a reason.',

  consultationOnly: () =>
    'People are asked for their views here, and no answer says what follows from them. Say who decides with them, or who answers each of them, by when and where it can be read.',

  sameAnswer: () => 'The same answer is here.',
};
