import { fixHere, type FixMaker } from '../fix';

/** Mends what cannot be read by the change with which it was read all the same. */
export const repairSyntax: FixMaker = {
  rules: ['yaml-syntax'],
  makesSafe: true,
  make({ range }, input) {
    const { problems } = input.draft.yaml;
    const problem = problems.find((one) => one.range.start === range.start && one.range.end === range.end);
    return (problem?.repairs ?? []).flatMap(({ kind, edits, isSafe }) =>
      fixHere(input, input.say.fixes.repair[kind], edits, { preferred: true, safe: isSafe }),
    );
  },
};
