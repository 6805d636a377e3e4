import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFiles, languageId } from '../../server/src/protocol';
import { filesBelow } from '../support/fixtures';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly version: string;
  readonly engines: { readonly vscode: string };
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly extensions: readonly string[];
      readonly filenames: readonly string[];
    }[];
    readonly customEditors: readonly { readonly selector: readonly { readonly filenamePattern: string }[] }[];
    readonly grammars: readonly { readonly language: string; readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly image: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, unknown>>;
const client = filesBelow(join(root, 'client/src'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const { contributes } = manifest;

describe('the manifest', () => {
  it('names commands that the code registers', () => {
    assert.deepEqual(
      contributes.commands
        .map(({ command }) => command)
        .filter((command) => !new RegExp(`registerCommand\\(\\s*'${command}'`).test(client)),
      [],
    );
  });

  it('names settings that the code or the client library reads', () => {
    // `<client id>.trace.server` is read by the client library.
    const unread = Object.keys(contributes.configuration.properties).filter((name) => {
      const [, ...rest] = name.split('.');
      return name !== 'codraft.trace.server' && !client.includes(`'${rest.join('.')}'`);
    });
    assert.deepEqual(unread, []);
  });

  it('offers commands in its texts that are there', () => {
    const named = Object.values(strings).flatMap((text) => [
      ...String(text).matchAll(/\(command:(codraft\.\w+)/g),
    ]);
    const known = new Set(contributes.commands.map(({ command }) => command));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.map((match) => match[1] ?? '').filter((command) => !known.has(command)),
      [],
    );
  });

  it('lists what is about one draft before what is about the whole plan', () => {
    const title = (name: string) => String(strings[`command.${name}`]);
    for (const [one, whole] of [
      ['compareWith', 'comparePlanWith'],
      ['preview', 'previewPlan'],
    ] as const) {
      assert.ok(title(one).localeCompare(title(whole)) < 0, `${title(whole)} comes before ${title(one)}`);
    }
  });

  it('offers every command in every folder: one that needs trust says so itself', () => {
    assert.ok(!manifestText.includes('"enablement"'));
  });

  it('takes its words from package.nls.json, and all of them', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('points at files that are there', () => {
    const paths = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('leads through the whole way, and takes a step as done once its button was pressed', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps);
    const text = (key: string) => String(strings[key.replaceAll('%', '')]);
    for (const { id, description, media, completionEvents } of steps) {
      const buttons = [...text(description).matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command);
      assert.ok(
        completionEvents.some((event) => buttons.includes(event.replace('onCommand:', ''))),
        `${id} is never done by its own button`,
      );
      assert.ok(text(media.altText).length > 40, `${id} does not say what its picture shows`);
    }
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['plan', 'stakeholders', 'themes', 'draft', 'fix', 'preview', 'compare', 'sign'],
    );
  });

  it('offers everything for drafts only', () => {
    const languages = [
      ...contributes.languages.map(({ id }) => id),
      ...contributes.grammars.map(({ language }) => language),
    ];
    for (const language of languages) {
      assert.equal(language, languageId);
    }
  });

  it('knows the files of a plan by their names: what starts Codraft, opens as a draft and can be a form', () => {
    const anywhere = [
      'action-plan.yaml',
      '*.commitment.yaml',
      '*.commitment.yml',
      '*.contributions.yaml',
      '*.contributions.yml',
      '*.discussion.yaml',
      '*.discussion.yml',
      '*.meeting.yaml',
      '*.meeting.yml',
    ];
    const [language] = contributes.languages;
    const opened = [...(language?.filenames ?? []), ...(language?.extensions ?? []).map((end) => `*${end}`)];
    assert.deepEqual(opened.sort(), [...anywhere].sort());
    for (const name of anywhere)
      assert.ok(manifest.activationEvents.includes(`workspaceContains:**/${name}`), name);
    assert.deepEqual(
      contributes.customEditors.flatMap(({ selector }) => selector.map((one) => one.filenamePattern)).sort(),
      Object.values(draftFiles)
        .flatMap(({ names }) => names)
        .sort(),
    );
  });

  it('is built against the oldest VS Code that it allows', () => {
    assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines.vscode);
  });
});

describe('the changelog', () => {
  it('has an entry for this version, below what is not released yet', () => {
    const versions = [...read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm)].map((match) => match[1]);
    assert.deepEqual(versions.slice(0, 2), ['Unreleased', manifest.version]);
  });
});

describe('links in the documentation', () => {
  const pages = [
    ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(root, name)),
    ...filesBelow(join(root, 'docs')).filter((file) => file.endsWith('.md')),
    ...filesBelow(join(root, 'examples')).filter((file) => file.endsWith('.md')),
  ];
  for (const page of pages) {
    it(`of ${page.slice(root.length + 1)} lead somewhere`, () => {
      const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
      const targets = [...text.matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      const local = targets.filter((target) => !/^(?:https?:|mailto:)/.test(target));
      assert.deepEqual(
        local.filter((target) => !leadsSomewhere(page, target)),
        [],
      );
    });
  }
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : join(page, '..', path);
  if (!existsSync(file)) return false;
  if (heading === undefined || !file.endsWith('.md')) return true;
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
    slug(match[1] ?? ''),
  );
  return headings.includes(heading);
}

/** As code hosts make them from headings. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
