import { cleanText } from '../clean-text';

/**
 * Text that stays text in GitHub's Markdown and in GOV.UK's (Govspeak, on kramdown). What both take with a backslash gets
 * one; of the rest, which kramdown would show with its backslash, an entity stands in.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n\r\v\f\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>|$#!]/g, '\\$&')
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replace(/~/g, '&#126;')
    .replace(/\^/g, '&#94;')
    .replace(/@/g, '&#64;')
    .replace(/:(?=\/\/|:)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** The same at the beginning of a line, where more marks count. */
export function escapeLineStart(escaped: string): string {
  return escaped
    .replace(/^ +/, '')
    .replace(/^[-+=:"]/, '\\$&')
    .replace(/^%/, '&#37;')
    .replace(/^(s?\d+)([.)])/i, '$1\\$2');
}
