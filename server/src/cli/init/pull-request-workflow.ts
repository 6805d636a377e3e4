import { createHash } from 'node:crypto';
import type { FileToWrite } from '../../disk/write-files';

/** Where the workflow installs Codraft from: the copy in the repository, or a source that somebody has named. */
export type Origin =
  | { readonly kind: 'copy'; readonly files: readonly FileToWrite[] }
  | { readonly kind: 'source'; readonly source: string };

export const workflowName = '.github/workflows/codraft.yml';

/**
 * What GitHub does with each pull request. The job that runs Codraft may only read. The one that writes the comment runs
 * nothing but GitHub's own tools; a pull request from a fork gets none, since it may not write, and has the summary.
 */
export function pullRequestWorkflow(origin: Origin): string {
  const codraft = origin.kind === 'copy' ? 'node .codraft/codraft.cjs' : 'codraft';
  return `# Checks the drafts in every pull request, shows findings beside the lines, and describes the changes in words.
name: Check the drafts
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
jobs:
  codraft:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history, because it contains the texts that were signed.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${stepFor(origin)}
      - name: Check
        run: ${codraft} check --format github
      - name: All findings
        # GitHub shows only ten of each level beside the lines; this lists all of them.
        if: always() && steps.codraft.outcome == 'success'
        run: ${codraft} check --format markdown >> "$GITHUB_STEP_SUMMARY" || test $? -eq 1
      - name: Compare
        if: always() && steps.codraft.outcome == 'success' && github.event_name == 'pull_request'
        # The checkout is the pull request merged into its target branch, so the first parent is the version before.
        run: |
          git branch --quiet --force "$GITHUB_BASE_REF" 'HEAD^1'
          compare() { ${codraft} compare --git "$GITHUB_BASE_REF" --format markdown --shorten-to "$1"; }
          compare 600000 >> "$GITHUB_STEP_SUMMARY"
          # A comment can have 65,536 characters.
          compare 60000 > "$RUNNER_TEMP/comparison.md"
      - uses: actions/upload-artifact@v4
        if: always() && github.event_name == 'pull_request'
        with:
          name: comparison
          path: \${{ runner.temp }}/comparison.md
          if-no-files-found: ignore

  # Posts the comparison as a comment, and keeps it up to date. Delete this job if the summary of the check is enough for you.
  comment:
    needs: codraft
    if: always() && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: comparison
      - name: Comment
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          NUMBER: \${{ github.event.pull_request.number }}
          CHECK: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
        # The first line is hidden; it identifies our comment among those of other tools.
        run: |
          { echo '${marker}'; echo; cat comparison.md; printf '\\n[The whole check](%s)\\n' "$CHECK"; } > comment.md
          own='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${marker}"))) | .id'
          id=$(gh api --paginate "repos/$GH_REPO/issues/$NUMBER/comments" --jq "$own" | head -n 1)
          if [ -n "$id" ]; then
            gh api --method PATCH "repos/$GH_REPO/issues/comments/$id" --field body=@comment.md --silent
          else
            gh pr comment "$NUMBER" --body-file comment.md
          fi
`;
}

const marker = '<!-- codraft: what changes -->';

function stepFor(origin: Origin): string {
  if (origin.kind === 'source') {
    return `      - name: Install Codraft
        id: codraft
        run: |
          npm install --global --ignore-scripts ${quote(origin.source)}`;
  }
  return `      # Codraft is in this repository, and runs only if it is unchanged. To change the version, run “codraft init --renew”.
      - name: Codraft is what was put in
        id: codraft
        run: |
          sha256sum --check --strict <<'END'
${origin.files.map((file) => `          ${sumLine(file)}\n`).join('')}          END`;
}

function sumLine({ name, text }: FileToWrite): string {
  return `${createHash('sha256').update(text).digest('hex')}  ${name}`;
}

/** For the shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The workflow with the sums of other files; nothing where it does not check all of them. */
export function withSums(workflow: string, files: readonly FileToWrite[]): string | undefined {
  let renewed = workflow;
  for (const file of files) {
    const line = new RegExp(`^([ \\t]*)[0-9a-f]{64}  ${file.name.replace(/[.\\/]/g, '\\$&')}$`, 'm');
    if (!line.test(renewed)) return undefined;
    renewed = renewed.replace(line, (_, indent: string) => indent + sumLine(file));
  }
  return renewed;
}
