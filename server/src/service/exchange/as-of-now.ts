import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { PublishedDocument } from '../publish/document';
import { layouts } from '../publish/layouts/layouts';
import { publish } from '../publish/publish';
import { withShownAnswers } from './shown-answers';

/**
 * What would be sent of a draft or a plan now, in each of the layouts: what a file is compared with that came back and does not say any
 * more which answer is which.
 */
export function asOfNow(plans: Plans, uri: string, messages: Messages): readonly PublishedDocument[] {
  return layouts.flatMap((layout) => {
    const document = publish(plans, uri, { layout });
    return document ? [withShownAnswers(document, plans, messages)] : [];
  });
}
