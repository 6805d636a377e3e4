import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Messages, Plans } from '../service/index';
import { canonical } from './addresses';

/**
 * For a question that says where in a text something is to be changed. It may have to wait, and a place in the text that the
 * editor saw can be that of something else in the one that is there then. Returns a function that refuses in that case.
 */
export function holdText(
  { plans, messages }: { readonly plans: Plans; readonly messages: Messages },
  document: { readonly uri: string },
): () => void {
  const uri = canonical(document.uri);
  const asked = plans.text(uri);
  return () => {
    if (asked !== undefined && plans.text(uri) !== asked)
      throw new ResponseError(LSPErrorCodes.ContentModified, messages.navigation.changedMeanwhile);
  };
}
