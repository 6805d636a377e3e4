import { figureStyle } from './figure-style';
import { printStyle } from './print-style';

/** The page of a preview has the same ones, from scripts/build.mjs. */
const widthStyle = Array.from({ length: 100 }, (_, i) => i + 1)
  .map((width) => `.w${width} { width: ${width}%; }`)
  .join('\n');

const colours = `:root {
  color-scheme: light dark;
  --ink: #16202b; --quiet: #4a5866; --paper: #ffffff; --tint: #f2f5f8; --line: #c5ced8; --strong-line: #17324d;
  --title: #17324d; --link: #0b4f9e;
  --good: #0a5a2a; --good-tint: #e1f3e6; --fair: #6a4700; --fair-tint: #fff0cf;
  --poor: #8c1a11; --poor-tint: #fce4e1; --gap: #4f3b78; --gap-tint: #f1edf9;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf0; --quiet: #a9b6c3; --paper: #12181f; --tint: #1b242e; --line: #3b4957; --strong-line: #8fb4d8;
    --title: #bcd7f1; --link: #8cc2ff;
    --good: #9fe0b4; --good-tint: #14301f; --fair: #ffd98a; --fair-tint: #352809;
    --poor: #ffb4ab; --poor-tint: #3d1714; --gap: #d3c2f5; --gap-tint: #2a2140;
  }
}`;

const text = `* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere; text-size-adjust: 100%;
}
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
p, li, blockquote { max-width: 44rem; }
nav li, td p, td li { max-width: none; }
p { margin: 0 0 0.8em; }
h1, h2, h3, h4, h5, h6 { color: var(--title); line-height: 1.25; font-weight: 700; text-wrap: balance; }
h1 { font-size: 2.3rem; margin: 0 0 1.5rem; padding-top: 1rem; border-top: 0.5rem solid var(--strong-line); letter-spacing: -0.01em; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.chapter > h2 { font-size: 1.85rem; margin-top: 4rem; border-top: 0.25rem solid var(--strong-line); }
h3 { font-size: 1.25rem; margin: 2.2rem 0 0.7rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
h5, h6 { font-size: 1rem; margin: 1.2rem 0 0.4rem; }
ul, ol { margin: 0 0 0.8em; padding-inline-start: 1.4em; }
li { margin: 0.15em 0; }
li > p:last-child, blockquote > p:last-child, td > p:last-child, th > p:last-child { margin-bottom: 0; }
blockquote { margin: 0 0 0.8em; padding: 0.1em 0 0.1em 1em; border-inline-start: 0.25rem solid var(--line); color: var(--quiet); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
pre { white-space: pre-wrap; background: var(--tint); padding: 0.7em 0.9em; border: 1px solid var(--line); }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 0.2rem solid var(--link); outline-offset: 0.15rem; }
nav ul { list-style: none; padding: 0; }
nav li { margin: 0.35em 0; }
nav li.level-3 { padding-inline-start: 1.5em; }
figure { margin: 0 0 1.5rem; }
figcaption { font-weight: 600; margin-bottom: 0.6rem; }
ins { background: var(--good-tint); color: var(--good); text-decoration-thickness: 0.1em; }
del { background: var(--poor-tint); color: var(--poor); }
mark { background: var(--fair-tint); color: var(--fair); text-decoration: underline; }
.skip { position: absolute; inset-inline-start: 1rem; top: -10rem; padding: 0.5rem 1rem; background: var(--paper); border: 0.15rem solid var(--link); }
.skip:focus { top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

const tables = `.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.97rem; line-height: 1.5; }
caption { text-align: start; font-weight: 600; }
caption > :not(.unseen) { display: block; padding: 0.8rem 0 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.6rem 0.75rem; border-bottom: 1px solid var(--line); }
.grid { table-layout: fixed; min-width: 46rem; border-top: 0.15rem solid var(--strong-line); }
.grid thead th, .grid thead td { background: var(--tint); font-size: 0.9rem; vertical-align: bottom; border-bottom: 0.1rem solid var(--strong-line); }
.grid thead th { overflow-wrap: break-word; hyphens: auto; }
.grid tbody td, .grid tbody th { overflow-wrap: break-word; hyphens: auto; }
.grid tbody th { font-weight: 600; }
.grid tbody th > p ~ p { font-weight: 400; font-size: 0.93em; color: var(--quiet); }
.facts th { font-weight: 600; color: var(--quiet); padding-inline-start: 0; }
.facts tr:first-child > * { border-top: 1px solid var(--line); }
td ul, td ol, th ul, th ol { padding-inline-start: 1.1em; margin: 0; }
td p, th p { margin-bottom: 0.4em; }
.tone-good, .tone-fair, .tone-poor, .tone-gap { box-shadow: inset 0.3rem 0 0 currentcolor; padding-inline-start: 1rem; }
.tone-good { background: var(--good-tint); color: var(--good); }
.tone-fair { background: var(--fair-tint); color: var(--fair); }
.tone-poor { background: var(--poor-tint); color: var(--poor); }
.tone-gap { background: var(--gap-tint); color: var(--gap); }
.tone-muted { color: var(--quiet); }
.gap { background: var(--gap-tint); color: var(--gap); border: 1px dashed currentcolor; }
p.gap { padding: 0.35rem 0.7rem; width: fit-content; }
span.gap { padding: 0 0.35em; font-weight: 400; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.problem { padding: 0.35rem 0.7rem; border-inline-start: 0.25rem solid currentcolor; background: var(--fair-tint); color: var(--fair); }
.problem-error { background: var(--poor-tint); color: var(--poor); }
.problem-info { background: var(--tint); color: var(--quiet); }`;

const forced = `@media (forced-colors: active) {
  .tone-good, .tone-fair, .tone-poor, .tone-gap { border-inline-start: 0.3rem solid CanvasText; }
  .unseen { forced-color-adjust: auto; }
}
@media (max-width: 40rem) {
  h1 { font-size: 1.75rem; }
  .chapter > h2, h2 { font-size: 1.45rem; }
  .facts, .facts tbody, .facts tr, .facts th, .facts td { display: block; width: auto; }
  .facts th, .facts tr:first-child > * { border: 0; padding-bottom: 0; }
  .facts td { padding-inline-start: 0; }
  .facts .tone-good, .facts .tone-fair, .facts .tone-poor { padding-inline-start: 1rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;

/** The style of a published page, on a screen and on paper. */
export const style = `${[colours, text, tables, widthStyle, figureStyle, forced, printStyle].join('\n')}\n`;
