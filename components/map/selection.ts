/** What the address selects, and the addresses of what can be selected. */

/** The selection is the path: nothing selected lives anywhere else. */
export type Selection =
  | { kind: 'nation' }
  | { kind: 'prefecture'; slug: string }
  | { kind: 'area'; code: string }
  | { kind: 'network'; id: string };

/** The address (without base path) of a selection's page. */
export function pathOf(selection: Selection): string {
  switch (selection.kind) {
    case 'nation':
      return '/';
    case 'prefecture':
      return `/prefectures/${selection.slug}/`;
    case 'area':
      return `/areas/${selection.code}/`;
    case 'network':
      return `/networks/${selection.id}/`;
  }
}

/** The selection of an explorer page's path; the nation for every other path. */
export function selectionOf(path: string): Selection {
  const [section, key] = path.split('/').filter(Boolean);
  if (section === 'prefectures' && key) return { kind: 'prefecture', slug: key };
  if (section === 'areas' && key) return { kind: 'area', code: key };
  if (section === 'networks' && key) return { kind: 'network', id: key };
  return { kind: 'nation' };
}
