import type { BoxKey } from '../model/box';
import type { FormPath } from '../model/places';

/** The names of elements in the page, by the question that they belong to. */
export const idOf = {
  box: (key: BoxKey) => `box:${key}`,
  label: (path: FormPath) => `label:${path}`,
  help: (path: FormPath) => `help:${path}`,
  shown: (path: FormPath) => `shown:${path}`,
  findings: (path: FormPath) => `findings:${path}`,
  refusal: (key: BoxKey) => `refusal:${key}`,
  needed: (path: FormPath) => `needed:${path}`,
  discussion: (path: FormPath) => `discussion:${path}`,
  body: (path: FormPath) => `body:${path}`,
};
