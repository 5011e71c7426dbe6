/** The style of a standalone HTML page: readable without it too, in light and dark, on paper and on a phone. */
export const STYLE = `:root { color-scheme: light dark; font: 1.05rem/1.6 Georgia, "Times New Roman", serif;
  --said: rgb(40 130 210 / .2); --told: rgb(40 130 210 / .1); --voice: rgb(215 60 150 / .18); --figure: #b97e00;
  --line: rgb(128 128 128 / .3); --soft: rgb(128 128 128 / .12); --good: #1a7f37; --bad: #c62828; }
@media (prefers-color-scheme: dark) { :root { --said: rgb(80 165 240 / .32); --told: rgb(80 165 240 / .17);
  --voice: rgb(240 90 175 / .28); --figure: #e3ae3f; --good: #57c272; --bad: #ff8a80; } }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 0 1.5rem; display: grid; gap: 3rem; grid-template-columns: minmax(0, 38rem) minmax(18rem, 1fr); justify-content: center; }
article { padding: 2.5rem 0; }
.text { white-space: pre-line; overflow-wrap: break-word; }
.text > span { border-radius: .15em; }
.headline { font-weight: bold; font-size: 1.15em; }
.boilerplate { opacity: .65; font-size: .9em; }
.quotation { background: var(--told); }
.quotation.direct, .quotation.mixed { background: var(--said); }
.assertion { background: var(--voice); }
.statistic { border-bottom: .14em solid var(--figure); }
.source { font-weight: bold; }
.cue { text-decoration: underline dotted; text-underline-offset: .2em; }
.text [tabindex] { position: relative; scroll-margin: 30vh; }
.text [tabindex]:focus-visible, .text :target, .text :empty:target + span { outline: 2px solid #1c7ed6; outline-offset: 1px; }
.text [title]:focus-visible::after { content: attr(title); position: absolute; left: 0; top: 100%; z-index: 1; width: max-content; max-width: 22rem; padding: .25rem .6rem; border-radius: .35rem; background: #20262e; color: #fff; font: .8rem/1.4 system-ui, sans-serif; white-space: normal; }
aside { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 2.5rem .5rem 2.5rem 0; font: .875rem/1.45 system-ui, sans-serif; }
aside ul, aside ol { list-style: none; margin: 0; padding: 0; }
.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .3rem 1rem; padding: .8rem 1rem !important; background: var(--soft); border-radius: .5rem; }
.legend span { display: inline-block; font-family: Georgia, serif; padding: 0 .2em; line-height: 1.35; }
h2 { font-size: 1rem; margin: 1.8rem 0 .4rem; }
.count { font-weight: normal; opacity: .65; }
aside li a { color: inherit; text-decoration: none; }
aside li a:hover, aside li a:focus-visible { text-decoration: underline; }
.cards > li { padding: .65rem 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
.cards p { margin: .15rem 0 .35rem; }
.tag { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; font-size: .75rem; }
.tag.supportive { color: var(--good); border-color: currentcolor; }
.tag.critical { color: var(--bad); border-color: currentcolor; }
.figures > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
.figures a { font-weight: bold; grid-column: 1; }
.value { grid-column: 1; grid-row: 2; opacity: .75; }
.of, .by { grid-column: 2; }
.by { opacity: .75; }
@media (max-width: 60rem) { body { grid-template-columns: minmax(0, 1fr); gap: 0; } aside { position: static; max-height: none; } article { padding-bottom: 0; } }
@media print { aside { position: static; max-height: none; } body { display: block; } }
`;
