import { l10n } from 'vscode';
import type { sectors } from '../../server/src/protocol/index';

export type Sector = (typeof sectors)[number];

export function sectorTitle(sector: Sector): string {
  switch (sector) {
    case 'government':
      return l10n.t('Government');
    case 'civil_society':
      return l10n.t('Civil society');
    case 'parliament':
      return l10n.t('Parliament');
    case 'private_sector':
      return l10n.t('Private sector');
    case 'academia':
      return l10n.t('Academia');
    case 'multilateral':
      return l10n.t('International organisation');
    case 'other':
      return l10n.t('Other');
  }
}

export function sectorMeaning(sector: Sector): string {
  switch (sector) {
    case 'government':
      return l10n.t('Ministries, agencies, regulators, local and devolved government.');
    case 'civil_society':
      return l10n.t('Associations, charities, networks, trade unions, community groups.');
    case 'parliament':
      return l10n.t('Parliament and its offices.');
    case 'private_sector':
      return l10n.t('Companies and their associations.');
    case 'academia':
      return l10n.t('Universities, institutes, think tanks.');
    case 'multilateral':
      return l10n.t('International organisations and development banks.');
    case 'other':
      return l10n.t('Anyone else.');
  }
}
