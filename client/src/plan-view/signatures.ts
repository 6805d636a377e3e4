import { l10n } from 'vscode';
import type { NamedSignatureInfo } from '../../../server/src/protocol/index';

/** How many have signed what the draft says now, and how many something else. */
export function countSignatures(signatures: readonly NamedSignatureInfo[]): readonly string[] {
  const changed = signatures.filter(({ text }) => text === 'changed').length;
  const others = signatures.length - changed;
  return [
    ...(others === 0 ? [] : [l10n.t('signed by {0}', others)]),
    ...(changed === 0 ? [] : [l10n.t('changed since {0} signed', changed)]),
  ];
}

/** Who has signed, and when, a line each. */
export function describeSignatures(signatures: readonly NamedSignatureInfo[]): readonly string[] {
  return signatures.map(({ name, on, text }) => {
    const who = on === undefined ? name : l10n.t('{0}, {1}', name, on);
    return text === 'changed'
      ? l10n.t('Signed by {0}; the text has changed since', who)
      : l10n.t('Signed by {0}', who);
  });
}
