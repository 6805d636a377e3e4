import { l10n } from 'vscode';
import type { NamedSignatureInfo } from '../../../server/src/protocol/index';

/** How many have signed what the draft says now, and how many something else. */
export function countSignatures(signatures: readonly NamedSignatureInfo[]): readonly string[] {
  const count = (state: NamedSignatureInfo['text']): number =>
    signatures.filter(({ text }) => text === state).length;
  const [same, unsure, changed] = [count('same'), count('unsure'), count('changed')];
  return [
    ...(same === 0 ? [] : [l10n.t('signed by {0}', same)]),
    ...(unsure === 0 ? [] : [l10n.t('signed by {0}, not compared', unsure)]),
    ...(changed === 0 ? [] : [l10n.t('changed since {0} signed', changed)]),
  ];
}

/** Who has signed, and when, a line each. */
export function describeSignatures(signatures: readonly NamedSignatureInfo[]): readonly string[] {
  return signatures.map(({ name, on, text }) => {
    const who = on === undefined ? name : l10n.t('{0}, {1}', name, on);
    switch (text) {
      case 'same':
        return l10n.t('Signed by {0}', who);
      case 'changed':
        return l10n.t('Signed by {0}; the text has changed since', who);
      case 'unsure':
        return l10n.t('Signed by {0}; not compared with the current text', who);
    }
  });
}
