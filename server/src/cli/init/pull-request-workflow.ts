/**
 * What GitHub does with each pull request. The job that runs Codraft may only read. The one that writes the comment runs
 * nothing but GitHub's own tools; a pull request from a fork gets none, since it may not write, and has the summary.
 */
export function pullRequestWorkflow(version: string): string {
  return `# Checks the drafts in every pull request, shows what it finds beside the lines, and says in words what changes.
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
          # The whole history: it holds the texts that were signed.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # This line needs Codraft in the npm registry. If your team has it from elsewhere, such as a copy of its
      # repository, change the line, for example to: npm install --global path/to/codraft
      - run: npm install --global codraft@${version}
      - name: Check
        run: codraft check --format github
      - name: Compare
        if: always() && github.event_name == 'pull_request'
        # What is checked out is the pull request merged into its branch, so the version before is its first parent.
        run: |
          git branch --quiet --force "$GITHUB_BASE_REF" 'HEAD^1'
          codraft compare --git "$GITHUB_BASE_REF" --format markdown > "$RUNNER_TEMP/comparison.md"
          cat "$RUNNER_TEMP/comparison.md" >> "$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v4
        if: always() && github.event_name == 'pull_request'
        with:
          name: comparison
          path: \${{ runner.temp }}/comparison.md
          if-no-files-found: ignore

  # The same as a comment, kept up to date. Delete this job if the summary of the check is enough for you.
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
      - env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          NUMBER: \${{ github.event.pull_request.number }}
        # A comment holds 65,536 characters.
        run: |
          head -c 60000 comparison.md | iconv -c -f utf-8 -t utf-8 > comment.md
          gh pr comment "$NUMBER" --edit-last --create-if-none --body-file comment.md
`;
}
