import DOMPurify from 'dompurify';

/** Where a link may lead: outside, or to a place on the page. */
const safeAddress = /^(?:https?:|mailto:|#)/i;

/**
 * The second wall. The server writes no script, style, form or foreign address; should it ever be brought to, nothing of it
 * gets into the page.
 */
export function clean(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true, svg: true },
    FORBID_TAGS: [
      ...['style', 'form', 'input', 'textarea', 'select', 'option', 'datalist', 'fieldset', 'label'],
      ...['img', 'image', 'picture', 'source', 'audio', 'video', 'track', 'map', 'area', 'filter'],
    ],
    FORBID_ATTR: [
      ...['style', 'src', 'srcset', 'action', 'background', 'ping', 'target', 'autofocus', 'popover'],
      'xlink:href',
    ],
  });
  for (const link of fragment.querySelectorAll('[href]')) {
    if (!safeAddress.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  }
  return fragment;
}
