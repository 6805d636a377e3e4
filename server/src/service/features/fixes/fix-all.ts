import type { Messages } from '../../messages/messages';
import { createPlans, type Plans } from '../../plans/plans';
import { applyEdits, collide } from '../../text/edit';
import { fixesFor } from './fixes';
import type { Fix, FixEdit } from './fix';

/** What fixing all did to one file. */
export interface FixedAll {
  readonly text: string;
  readonly made: readonly MadeFix[];
}

export interface MadeFix {
  readonly rule: string;
  readonly title: string;
  /** From 0, in the text as it was when the fix was made. */
  readonly line: number;
}

/** Mending one thing can bring another to light; what is not settled after so many rounds is going round in a circle. */
const mostRounds = 10;

/**
 * Makes every safe fix of a file, again and again until there is none left. The plans are left as they are: it is tried
 * out in a plan of its own, with the files that a draft refers to.
 */
export function fixAll(uri: string, plans: Plans, say: Messages): FixedAll {
  const before = plans.text(uri) ?? '';
  const own = createPlans({ say });
  for (const file of neededFor(uri, plans)) own.set(file, plans.text(file) ?? '');
  const made: MadeFix[] = [];
  const seen = new Set([before]);
  let text = before;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixOnce(uri, own, say);
    // A text that was there before comes from two fixes that undo each other.
    if (fixed.made.length === 0 || seen.has(fixed.text)) break;
    made.push(...fixed.made);
    text = fixed.text;
    seen.add(text);
    own.set(uri, text);
  }
  return { text, made };
}

/** Commitments say nothing about each other that a safe fix could mend. */
function neededFor(uri: string, plans: Plans): readonly string[] {
  const plan = plans.planOf(uri);
  if (!plan) return [uri];
  const folder = plan.uri.slice(0, plan.uri.lastIndexOf('/') + 1);
  return [...new Set([plan.uri, `${folder}stakeholders.yaml`, `${folder}contacts.yaml`, uri])].filter(
    (file) => plans.has(file),
  );
}

function fixOnce(uri: string, plans: Plans, say: Messages): FixedAll {
  const draft = plans.draft(uri);
  if (!draft) return { text: '', made: [] };
  const findings = plans.findings(uri);
  const input = {
    uri,
    draft,
    findings,
    surroundings: plans.surroundings(uri),
    draftOf: (other: string) => plans.draft(other),
    say,
  };
  const edits: FixEdit[] = [];
  const made: MadeFix[] = [];
  for (const finding of findings) {
    const fix = fixesFor(finding, input).find((one) => one.isSafe && isOnlyIn(one, uri));
    const wanted = fix?.files[0]?.edits ?? [];
    if (!fix || wanted.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...wanted);
    made.push({
      rule: finding.rule,
      title: fix.title,
      line: draft.yaml.lines.position(finding.range.start).line,
    });
  }
  return { text: applyEdits(draft.yaml.text, edits), made };
}

function isOnlyIn({ files }: Fix, uri: string): boolean {
  return files.length === 1 && files[0]?.uri === uri;
}
