import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { broken, readReport, runCli, writePlan } from './run-cli';
import { createSarifValidator } from './sarif-schema';

/** What a draft might hold to do harm: escape sequences, a turned direction, marks of other formats. */
const hostile = 'stage: "\\u001B[31mred ::error::x %0A <b> ]]> & \\u202Eevil \\u009B5m \\u0000"\n';
const awkward = ['plain', 'with space', 'ünï “q”, 100%', 'a:b#c'];

describe('codraft check --format', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    writePlan(temp);
    for (const name of awkward) temp.write(`x ${name}/${name}.commitment.yaml`, `title: A\n${hostile}`);
  });
  afterEach(() => temp.dispose());

  const run = async (format: string, ...args: readonly string[]) => {
    const ran = await runCli(['check', '--format', format, ...args], { cwd: temp.path });
    return ran;
  };

  it('json has the form of the contract', async () => {
    const ran = await run('json');
    assert.equal(ran.code, 1);
    const report = readReport(ran);
    assert.deepEqual(Object.keys(report), ['version', 'findings', 'files']);
    assert.equal(report.version, 1);
    assert.equal(report.files, 7);
    for (const finding of report.findings) {
      const keys = ['file', 'line', 'column', 'endLine', 'endColumn', 'level', 'rule', 'message'];
      assert.deepEqual(Object.keys(finding), keys);
    }
    const stage = report.findings.find(
      ({ file, rule }) => file.includes('plain') && rule === 'unknown-value',
    );
    assert.deepEqual([stage?.file, stage?.line, stage?.level], ['x plain/plain.commitment.yaml', 2, 'error']);
  });

  for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown']) {
    it(`${format} lets nothing reach a terminal that could change it`, async () => {
      temp.write(
        'x \u001B[2J\u202E.commitment.yaml',
        `title: "\u202Ex \u009B5m"\nstage: "\u001B[31m"\n\u001B[1m: 1\n`,
      );
      const { stdout, stderr } = await run(format, '.', '\u001B[5mnowhere');
      assert.match(stdout, /unknown-value/);
      assert.match(stderr, /nowhere/);
      for (const text of [stdout, stderr]) {
        assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      }
    });
  }

  describe('sarif', () => {
    const validate = createSarifValidator();

    interface Sarif {
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
        readonly invocations: readonly { readonly executionSuccessful: boolean }[];
        readonly results: readonly SarifResult[];
      }[];
    }
    interface SarifRule {
      readonly id: string;
      readonly shortDescription: { readonly text: string };
      readonly help: { readonly markdown: string };
    }
    interface SarifResult {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly { readonly physicalLocation: SarifPlace }[];
      readonly relatedLocations?: readonly unknown[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }
    interface SarifPlace {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    }

    const sarif = async (...args: readonly string[]) => {
      const report = JSON.parse((await run('sarif', ...args)).stdout) as Sarif;
      assert.deepEqual(validate(report), []);
      const [first] = report.runs;
      assert.ok(first);
      return first;
    };

    it('is refused by the schema when it is wrong', () => {
      assert.notDeepEqual(validate({ version: '2.1.0', runs: [{ tool: {} }] }), []);
      const uri = 'not a uri';
      const run = { tool: { driver: { name: 'x' } }, artifacts: [{ location: { uri } }] };
      assert.notDeepEqual(validate({ version: '2.1.0', runs: [run] }), []);
    });

    it('is valid, also when something could not be checked or nothing was found', async () => {
      assert.equal((await sarif()).invocations[0]?.executionSuccessful, true);
      assert.equal((await sarif('nowhere', '.')).invocations[0]?.executionSuccessful, false);
      const none = await sarif('action-plan.yaml');
      assert.deepEqual(none.results, []);
    });

    it('has paths that lead back to the files', async () => {
      const { results } = await sarif();
      const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '');
      const expected = awkward.map((name) => `x ${name}/${name}.commitment.yaml`).sort();
      assert.deepEqual([...new Set(uris.map(decodeURIComponent))].sort(), expected);
    });

    it('says where, how grave and by which rule, as json does', async () => {
      const { results, tool } = await sarif();
      const { findings } = readReport(await run('json'));
      const levels: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'note' };
      assert.deepEqual(
        results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]?.physicalLocation.region]),
        findings.map(({ rule, level, line, column, endLine, endColumn }) => [
          rule,
          levels[level],
          { startLine: line, startColumn: column, endLine, endColumn },
        ]),
      );
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    });

    it('explains every rule', async () => {
      for (const { id, shortDescription, help } of (await sarif()).tool.driver.rules) {
        assert.match(shortDescription.text, /^[A-Z].*\.$/, id);
        assert.match(help.markdown, new RegExp(`^# \`${id}\``));
      }
    });

    it('names other places that a finding is about', async () => {
      temp.write('commitments/twin.commitment.yaml', 'number: 1\ntitle: Twin\n');
      const { results } = await sarif();
      assert.ok(results.some(({ relatedLocations }) => relatedLocations !== undefined));
    });

    it('knows a finding again when lines are added above it', async () => {
      const prints = async () =>
        (await sarif('x plain')).results.map(({ partialFingerprints }) => partialFingerprints);
      const before = await prints();
      temp.write('x plain/plain.commitment.yaml', `# one\n# two\n\ntitle: A\n${hostile}`);
      assert.deepEqual(await prints(), before);
      assert.equal(new Set(before.map((print) => JSON.stringify(print))).size, before.length);
    });
  });

  describe('github', () => {
    it('writes a command for each finding, and how many there are where GitHub does not show all', async () => {
      const { stdout } = await run('github');
      const { findings } = readReport(await run('json'));
      const lines = stdout.split('\n').slice(0, -1);
      const warnings = findings.filter(({ level }) => level === 'warning').length;
      assert.match(lines.pop() ?? '', new RegExp(`, ${warnings} warnings and .* shows the first 10 of each`));
      const few = await run('github', 'action-plan.yaml', 'x plain');
      assert.doesNotMatch(few.stdout, /shows the first/);
      const commands: Readonly<Record<string, string>> = {
        error: 'error',
        warning: 'warning',
        info: 'notice',
      };
      assert.deepEqual(
        lines.map((line) => {
          const [, command, properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
          assert.doesNotMatch(properties, /[:\t]/);
          const values = properties.split(',').map((property) => property.split('=')[1] ?? '');
          return [command, ...values.map(decodeProperty), decodeProperty(message).length];
        }),
        findings.map(({ level, file, line, column, endLine, endColumn, rule, message }) => {
          const places = [line, column, endLine, endColumn].map(String);
          return [commands[level], file, ...places, rule, message.length];
        }),
      );
    });

    it('names the path from the top of the repository', async () => {
      temp.write('a/b/x.commitment.yaml', broken);
      const at = async (workspace: string, format = 'github') =>
        (
          await runCli(['check', '--format', format, 'b'], {
            cwd: `${temp.path}/a`,
            env: { GITHUB_WORKSPACE: workspace },
          })
        ).stdout;
      assert.match(await at(temp.path), /^::error file=a\/b\/x\.commitment\.yaml,/m);
      assert.match(await at('/somewhere/else'), /^::error file=b\/x\.commitment\.yaml,/m);
      assert.match(await at(temp.path, 'sarif'), /"uri": "a\/b\/x\.commitment\.yaml"/);
      assert.match(await at('/somewhere/else', 'sarif'), /"uri": "b\/x\.commitment\.yaml"/);
    });

    const decodeProperty = (text: string) =>
      text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  });

  describe('junit', () => {
    it('has a suite for each draft and a test for each finding', async () => {
      const { stdout } = await run('junit', '--fail-on', 'error');
      const { findings, files } = readReport(await run('json'));
      const errors = findings.filter(({ level }) => level === 'error').length;
      const clean = 3;
      assert.equal(stdout.match(/<testsuite /g)?.length, files);
      assert.equal(stdout.match(/<testcase /g)?.length, findings.length + clean);
      assert.equal(stdout.match(/<failure /g)?.length, errors);
      assert.match(
        stdout,
        new RegExp(
          `<testsuites name="codraft" tests="${findings.length + clean}" failures="${errors}" errors="0">`,
        ),
      );
      const strict = await run('junit', '--fail-on', 'info');
      assert.equal(strict.stdout.match(/<failure /g)?.length, findings.length);
    });

    it('tells of what could not be checked', async () => {
      const { stdout } = await run('junit', 'nowhere', 'action-plan.yaml');
      assert.match(stdout, /<testsuites name="codraft" tests="2" failures="0" errors="1">/);
      assert.match(
        stdout,
        /<error type="not checked" message="nowhere: there is no such file or folder\."\/>/,
      );
    });

    it('is XML that every reader takes', async () => {
      const { stdout } = await run('junit');
      // Every mark is escaped or part of a tag, every attribute is closed, and no character is one XML does not have.
      const tag = /<\/?[a-z-]+(?: [a-z]+="[^"<&\n]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&\n]*)*")*\/?>/g;
      const [declaration = '', ...rest] = stdout.split('\n');
      assert.equal(declaration, '<?xml version="1.0" encoding="UTF-8"?>');
      const text = rest.join('\n').replace(tag, '');
      assert.doesNotMatch(text.replace(/&(?:amp|lt|gt|#\d+);/g, ''), /[<>&]/);
      for (const [, code] of stdout.matchAll(/&#(\d+);/g)) {
        assert.ok(
          Number(code) === 9 || Number(code) === 10 || Number(code) === 13 || Number(code) >= 0x20,
          code,
        );
      }
      const open: string[] = [];
      for (const [whole, closing, name = ''] of stdout.matchAll(
        /<(\/?)([a-z-]+)(?:[^>]*[^>/])?(?:\/(?=>))?>/g,
      )) {
        if (closing) assert.equal(open.pop(), name);
        else if (!whole.endsWith('/>') && name !== '') open.push(name);
      }
      assert.deepEqual(open, []);
    });
  });
});
