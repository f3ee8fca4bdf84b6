/**
 * Every path of the site and what it selects. Paths are root-relative and without the base path: `withBase`
 * puts that in front where Next does not.
 */

/** What a path selects: nothing is selected anywhere else. */
export type Selection =
  | { kind: 'nation' }
  | { kind: 'prefecture'; slug: string }
  | { kind: 'area'; code: string }
  | { kind: 'network'; id: string };

/** Pages that there is one of. */
export const paths = {
  nation: '/',
  table: '/networks/',
  compare: '/compare/',
  statistics: '/statistics/',
  glossary: '/glossary/',
  about: '/about/',
  offline: '/offline/',
} as const;

/** Files that pages fetch. */
export const dataFiles = {
  filters: '/filters.json',
  search: '/search-index.json',
  mapNetworks: '/networks/map.json',
  table: '/networks/table.json',
} as const;

/** The shapes of the municipalities that networks cover, for drawings in SVG. */
export const municipalityShapesFile = '/municipality-shapes.svg';

/** The page of a prefecture. @param slug its romanised name: `akita` */
export function prefecturePath(slug: string): string {
  return `/prefectures/${slug}/`;
}

/** The page of a secondary medical area. @param code four digits: `0603` */
export function areaPath(code: string): string {
  return `/areas/${code}/`;
}

/** The page of a network. */
export function networkPath(id: string): string {
  return `/networks/${id}/`;
}

/** The page of a selection. */
export function pathOf(selection: Selection): string {
  switch (selection.kind) {
    case 'nation':
      return paths.nation;
    case 'prefecture':
      return prefecturePath(selection.slug);
    case 'area':
      return areaPath(selection.code);
    case 'network':
      return networkPath(selection.id);
  }
}

/** The selection of an explorer page's path, the inverse of {@link pathOf}; the nation for every other path. */
export function selectionOf(path: string): Selection {
  const [section, key, ...rest] = path.split('/').filter(Boolean);
  if (!key || rest.length > 0) return { kind: 'nation' };
  if (section === 'prefectures') return { kind: 'prefecture', slug: key };
  if (section === 'areas') return { kind: 'area', code: key };
  if (section === 'networks') return { kind: 'network', id: key };
  return { kind: 'nation' };
}

/** A page of the prerendered table. @param page from 1 */
export function tablePagePath(page: number): string {
  return page === 1 ? paths.table : `/networks/page/${page}/`;
}

/** A term of the glossary. @param id its anchor */
export function termPath(id: string): string {
  return `${paths.glossary}#${id}`;
}

/** A section of このアトラスについて. @param section its anchor */
export function aboutPath(section: string): string {
  return `${paths.about}#${section}`;
}

/** The form of a selection's page that stands in frames on other sites. */
export function embedPath(selection: Selection): string {
  return `/embed${pathOf(selection)}`;
}

/** A file that the embeds share. */
export function embedFile(name: string): string {
  return `/embed/${name}`;
}

/** A download. @param name of the file: `networks.csv` */
export function downloadPath(name: string): string {
  return `/data/${name}`;
}

const FOR_OTHER_SITES = /^\/(embed|data|og)\//;

/** Whether a path is of an embed, a download or a preview image: for other sites and programs. */
export function isForOtherSites(path: string): boolean {
  return FOR_OTHER_SITES.test(path);
}

/** The preview image of a page: `/og/areas/0603.png`. @param path of the page */
export function previewImagePath(path: string): string {
  return path === paths.nation ? '/og/nation.png' : `/og${path.replace(/\/$/, '')}.png`;
}

/** What the comparison shows of a network. */
export function comparedNetworkFile(id: string): string {
  return `/compare/records/${id}.json`;
}
