import type { Webview } from 'vscode';
import { Uri, env, l10n } from 'vscode';
import { writePage } from './page-document';

/** Everything that a page may load lies here. */
export function mediaFolder(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist', 'media');
}

/** `bundle` names the script and the style that the page runs. */
export function pageHtml(webview: Webview, extensionUri: Uri, label: string, bundle: string): string {
  const address = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(mediaFolder(extensionUri), name)).toString();
  return writePage({
    language: env.language,
    label,
    waiting: l10n.t('Loading…'),
    style: address(`${bundle}.css`),
    script: address(`${bundle}.js`),
    nonce: makeNonce(),
  });
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
