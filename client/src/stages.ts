import { l10n } from 'vscode';
import { stages, type StageName } from '../../server/src/protocol/index';

export function isStage(value: unknown): value is StageName {
  return (stages as readonly unknown[]).includes(value);
}

export function stageTitle(stage: StageName): string {
  switch (stage) {
    case 'initial':
      return l10n.t('First sketch');
    case 'mature':
      return l10n.t('Mature draft');
    case 'final':
      return l10n.t('Final draft');
    case 'published':
      return l10n.t('Published');
  }
}

export function stageMeaning(stage: StageName): string {
  switch (stage) {
    case 'initial':
      return l10n.t('A first sketch: gaps are pointed out gently.');
    case 'mature':
      return l10n.t('A working draft, ready for others to read: gaps are warnings.');
    case 'final':
      return l10n.t('Ready to sign and publish: the draft has what the form asks for.');
    case 'published':
      return l10n.t('The version OGP and the public have.');
  }
}
