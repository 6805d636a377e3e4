import type { Rule } from '../rule';
import { duplicateField } from './duplicate-field';
import { emptyField } from './empty-field';
import { invalidId } from './invalid-id';
import { invalidLink } from './invalid-link';
import { mergeConflict } from './merge-conflict';
import { missingField } from './missing-field';
import { noteInText } from './note-in-text';
import { placeholderLeft } from './placeholder-left';
import { textCutShort } from './text-cut-short';
import { unknownField } from './unknown-field';
import { unknownValue } from './unknown-value';
import { unusedIgnore } from './unused-ignore';
import { wrongKind } from './wrong-kind';
import { yamlSyntax } from './yaml-syntax';

/** In the order in which the catalogue lists them. */
export const formRules = [
  yamlSyntax,
  mergeConflict,
  duplicateField,
  unknownField,
  wrongKind,
  textCutShort,
  noteInText,
  unknownValue,
  invalidId,
  invalidLink,
  missingField,
  emptyField,
  placeholderLeft,
  unusedIgnore,
] as const satisfies readonly Rule[];
