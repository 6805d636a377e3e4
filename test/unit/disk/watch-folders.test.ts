import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchFolders } from '../../../server/src/node/watch-folders';
import { createTempFolder, type TempFolder } from './temp-folder';

describe('watchFolders', () => {
  let temp: TempFolder;
  let watching: { dispose(): void } | undefined;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => {
    watching?.dispose();
    temp.dispose();
  });

  const path = (name: string) => join(temp.path, name);
  const acts: Readonly<Record<string, () => void>> = {
    'is written': () => writeFileSync(path('a.commitment.yaml'), 'number: 2\n'),
    'is created': () => writeFileSync(path('b.commitment.yaml'), ''),
    'takes the place of another': () => {
      writeFileSync(path('other.tmp'), 'number: 3\n');
      renameSync(path('other.tmp'), path('a.commitment.yaml'));
    },
    'is deleted': () => rmSync(path('a.commitment.yaml')),
    'may come in a new folder': () => mkdirSync(path('commitments')),
  };
  for (const [what, act] of Object.entries(acts)) {
    it(`tells when a draft ${what}`, async () => {
      temp.write('a.commitment.yaml');
      await new Promise<void>((resolve) => {
        watching = watchFolders([temp.path], resolve);
        act();
      });
    });
  }

  it('leaves out what cannot be watched', async () => {
    await new Promise<void>((resolve) => {
      watching = watchFolders([path('not-there'), temp.path], resolve);
      temp.write('a.commitment.yaml');
    });
  });
});
