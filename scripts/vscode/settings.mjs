// The settings a VS Code of ours starts with.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Quiet: no welcome page, no sign-in, nothing that is not the drafts. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/** For somebody who is here for the first time: what leads on opens by itself, in a folder without a plan too. */
export const welcomingSettings = {
  ...quietSettings,
  'workbench.startupEditor': 'welcomePage',
  'workbench.welcomePage.walkthroughs.openOnInstall': true,
  // The example lies in the repository of Codraft: without a question about that, it has versions to compare with.
  'git.openRepositoryInParentFolders': 'always',
};

/** Writes the settings into a VS Code's home folder; `keep` leaves a file alone that somebody may have changed. */
export function writeSettings(home, settings, { keep = false } = {}) {
  for (const folder of [join('user', 'User'), join('server', 'data', 'Machine')]) {
    const path = join(home, folder, 'settings.json');
    if (keep && existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`);
  }
}
