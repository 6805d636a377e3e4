/** The style of a published page, on a screen and on paper. */
export const style = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.4em 0.6em; text-align: start; vertical-align: top; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
