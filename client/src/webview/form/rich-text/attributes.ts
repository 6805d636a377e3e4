import type { RichTextOptions } from './rich-text';

export interface BoxState {
  readonly isEmpty: boolean;
  readonly readOnly: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
}

/** How a box tells of itself, to readers of screens as well. */
export function attributesOf(
  { labelledBy, placeholder, required = false }: RichTextOptions,
  { isEmpty, readOnly, isInvalid, describedBy }: BoxState,
): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-readonly': String(readOnly),
    'aria-required': String(required),
    'aria-invalid': String(isInvalid),
    class: isEmpty ? 'text is-empty' : 'text',
    tabindex: '0',
    ...(labelledBy && { 'aria-labelledby': labelledBy }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(placeholder && { 'aria-placeholder': placeholder, 'data-placeholder': placeholder }),
  };
}
