import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { signDrafts } from '../sign/sign-drafts';
import { printSigned } from '../sign/print-signed';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';
import { coloursFor } from '../terminal/colours';

export const signCommand: Command = {
  name: 'sign',
  summary: 'record that a side agrees to a draft',
  options: { by: { kind: 'text' }, on: { kind: 'text' } },
  help: `Records under “sign_off:” that a side agrees to the text of a draft as it is now.

Usage: codraft sign PATH --by STAKEHOLDER [--on DATE]

PATH is the draft of a commitment, or a folder, in which case all commitments in it are signed, or none.
The signature includes a fingerprint of what the draft says, so that codraft check can tell when the text is no
longer what was agreed. A new signature replaces an earlier one by the same side.
This shows changes; it does not prove who signed. For that, commit the file with a git signature.

  --by STAKEHOLDER  who agrees, by id in stakeholders.yaml
  --on DATE         the day of the agreement, as 2023-12-11 (or 2023-12, or 2023-Q4); by default, today
  --help            print this help

Exit codes: 0 signed, or already signed; 2 could not sign, and nothing was written.
`,
  async run({ names, texts }, io) {
    const [path, ...more] = names;
    const by = texts.get('by');
    const on = texts.get('on');
    if (path === undefined || more.length > 0) {
      throw new CannotRun('Name the draft to sign: codraft sign PATH --by STAKEHOLDER.');
    }
    if (by === undefined) {
      throw new CannotRun(
        'Say who signs: codraft sign PATH --by STAKEHOLDER, with an id from stakeholders.yaml.',
      );
    }
    const progress = createProgress(io.stderr);
    try {
      const { signed, isInGit, notices } = await signDrafts(io, {
        path,
        by,
        ...(on !== undefined && { on }),
        progress,
      });
      progress.clear();
      for (const notice of notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
      io.stdout.write(printSigned(signed, by, isInGit, coloursFor(io.stdout, io.env)));
      return 0;
    } finally {
      progress.clear();
    }
  },
};
