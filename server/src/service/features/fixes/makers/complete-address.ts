import { fixHere, type FixMaker } from '../fix';

/** A web address without its beginning. */
export const completeAddress: FixMaker = {
  rules: ['invalid-link'],
  make({ range }, input) {
    const written = input.draft.yaml.text.slice(range.start, range.end).trim();
    if (!/^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?][^\s"'<>]*)?$/i.test(written)) return [];
    const address = `https://${written}`;
    return fixHere(input, input.messages.fixes.use(address), [{ range, text: address }], { preferred: true });
  },
};
