import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  topic: 'form',
  scope: 'draft',
  level: gentleLadder,
  canBeSilenced: false,
  check() {
    // Known only when all other rules have spoken: see `settle`.
  },
});
