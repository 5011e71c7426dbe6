/** The style of a standalone HTML page: readable without it too, in light and dark. */
export const STYLE = `:root { color-scheme: light dark; font: 1.05rem/1.6 Georgia, serif; }
body { margin: 2rem auto; max-width: 84rem; padding: 0 1.25rem; display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
@media (max-width: 60rem) { body { grid-template-columns: minmax(0, 1fr); } }
.text { white-space: pre-line; overflow-wrap: anywhere; }
.headline { font-weight: bold; }
.boilerplate { opacity: .55; }
.quotation { background: rgb(80 160 220 / .22); }
.indirect { background: rgb(80 160 220 / .12); }
.assertion { background: rgb(220 80 160 / .18); }
.statistic { border-bottom: .15em solid rgb(220 160 0); }
.source { font-weight: bold; }
.cue { text-decoration: underline dotted; }
:target { outline: 2px solid rgb(80 160 220); }
aside { font: .85rem/1.45 system-ui, sans-serif; }
table { border-collapse: collapse; margin-bottom: 2rem; width: 100%; }
caption { font-weight: bold; padding: .3rem 0; text-align: left; }
th, td { border-top: 1px solid rgb(128 128 128 / .35); padding: .3rem .5rem .3rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
`;
