/** The look of all pages. It stands in the page, under a content security policy that knows its hash. */
export const style = `
:root { color-scheme: light dark; --ground: #f4f2ec; --sheet: #ffffff; --ink: #1f2328; --quiet: #5b6470; --line: #d9d6cd; --accent: #b4530a; --accent-ink: #ffffff; --wrong: #a4181f; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171a; --sheet: #1e2126; --ink: #e9e6df; --quiet: #a5acb5; --line: #363b43; --accent: #f2a65a; --accent-ink: #1c1206; --wrong: #ff9a95; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: 1fr auto; justify-items: center; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { align-self: center; width: min(28rem, 100% - 2rem); margin: 2rem 0; padding: 2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.wide main { align-self: start; width: min(72rem, 100% - 2rem); }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt, small { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
input { width: 100%; padding: .6rem .7rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; }
button { padding: .6rem 1.1rem; font: inherit; font-weight: 600; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit; cursor: pointer; }
button.quiet { border-color: transparent; color: var(--quiet); font-weight: 400; text-decoration: underline; padding-inline: 0; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
.wrong { color: var(--wrong); font-weight: 600; }
.code { display: block; margin: 1rem 0; padding: .75rem; font: 600 2rem/1.2 ui-monospace, monospace; letter-spacing: .12em; text-align: center; background: var(--ground); border: 1px dashed var(--line); border-radius: 8px; user-select: all; }
footer { max-width: 28rem; padding: 1rem; color: var(--quiet); font-size: .8rem; text-align: center; }
`;
