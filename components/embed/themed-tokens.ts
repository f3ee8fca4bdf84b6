const LIGHT = /:root \{([^}]*)\}/;
const DARK = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/;

/**
 * The design tokens, with a way for a page to ask for a theme of its own: `<html data-theme="dark">`.
 *
 * @param css the tokens' stylesheet
 * @throws where the stylesheet has no light or no dark tokens
 */
export function themedTokens(css: string): string {
  const [, light] = LIGHT.exec(css) ?? [];
  const [, dark] = DARK.exec(css) ?? [];
  if (!light || !dark) throw new Error('tokens.css has no light or no dark tokens');
  return [
    `:root{${packed(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${packed(dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${packed(dark)}}`,
    ':root[data-theme=light]{color-scheme:light}',
  ].join('');
}

function packed(declarations: string): string {
  return declarations
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
