import { areaPath, paths, prefecturePath } from '../../../data/address/paths';
import { displayName } from '../../../data/names';
import { areaByCode, municipalityByCode, prefectureByCode } from '../../../data/regions';
import type { Network } from '../../../data/schema/network';
import type { Subject } from '../subjects';
import { publicAddress, type Site } from './addresses';
import { datasetOf } from './dataset';

/** A page for machines: its subject, address (without the base path) and words. */
export type DescribedPage = {
  subject: Subject;
  address: string;
  title: string;
  description: string;
};

/** A node of schema.org's vocabulary. */
export type Thing = { '@type': string; [property: string]: unknown };

/** The documents that the dataset is offered on; the other one is the first page. */
const DATASET_PAGES: readonly string[] = [paths.table, paths.about];

/**
 * What a page is about, in schema.org's words, as a data block for its head. What no source states is left out.
 *
 * @param networks all of the atlas's
 */
export function jsonLd(page: DescribedPage, networks: readonly Network[], site: Site): string {
  const graph = [breadcrumbs(page, site), ...things(page, networks, site)];
  return dataBlock({ '@context': 'https://schema.org', '@graph': graph });
}

/** A data block in which no text can end the block or begin another: `<` is written as an escape. */
export function dataBlock(data: object): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/** The way from the nation to the page, as the page's own trail of links shows it. */
function breadcrumbs({ subject, address, title }: DescribedPage, site: Site): Thing {
  const trail = [{ name: '日本', path: paths.nation }, ...trailOf(subject)];
  if (address !== paths.nation) trail.push({ name: nameOf(subject, title), path: address });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publicAddress(site, path),
    })),
  };
}

function trailOf(subject: Subject): { name: string; path: string }[] {
  if (subject.kind === 'area') return [prefectureCrumb(subject.prefecture)];
  if (subject.kind !== 'network') return [];
  const { coverage } = subject.network;
  const [code = '', ...others] = coverage.prefectures;
  const prefecture = prefectureByCode.get(code);
  if (!prefecture || others.length > 0) return [];
  const trail = [prefectureCrumb(prefecture)];
  if (coverage.scope === 'secondary-medical-area' && coverage.areas.length === 1) {
    const area = areaByCode.get(coverage.areas[0] ?? '');
    if (area) trail.push({ name: area.name, path: areaPath(area.code) });
  }
  return trail;
}

function prefectureCrumb({ name, slug }: { name: string; slug: string }) {
  return { name, path: prefecturePath(slug) };
}

function nameOf(subject: Subject, title: string): string {
  switch (subject.kind) {
    case 'prefecture':
      return subject.prefecture.name;
    case 'area':
      return subject.area.name;
    case 'network':
      return displayName(subject.network);
    default:
      return title;
  }
}

function things(page: DescribedPage, networks: readonly Network[], site: Site): Thing[] {
  const { subject, address } = page;
  const url = publicAddress(site, address);
  switch (subject.kind) {
    case 'nation':
      return [datasetOf(networks, site, 'short')];
    case 'document':
      return DATASET_PAGES.includes(address) ? [datasetOf(networks, site, 'full')] : [];
    case 'prefecture': {
      const { name, english, code, population, labelPoint } = subject.prefecture;
      return [
        {
          ...place('AdministrativeArea', name, url, code, population, labelPoint),
          alternateName: english,
          containedInPlace: { '@type': 'Country', name: '日本' },
        },
      ];
    }
    case 'area': {
      const { area, prefecture } = subject;
      const { name, code, population, labelPoint } = area;
      return [
        {
          ...place('Place', name, url, code, population, labelPoint),
          containedInPlace: {
            '@type': 'AdministrativeArea',
            name: prefecture.name,
            url: publicAddress(site, prefecturePath(prefecture.slug)),
          },
        },
      ];
    }
    case 'network':
      return [service(subject.network, url, site)];
  }
}

function place(
  type: string,
  name: string,
  url: string,
  code: string,
  population: number,
  [longitude, latitude]: readonly [number, number],
): Thing {
  return {
    '@type': type,
    name,
    url,
    identifier: code,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    additionalProperty: {
      '@type': 'PropertyValue',
      name: '人口（2020年国勢調査）',
      value: population,
      unitText: '人',
    },
  };
}

/** A network; where its scope is not stated, nothing is said of the area it serves. */
function service(network: Network, url: string, site: Site): Thing {
  const { overview, coverage, source } = network;
  const name = displayName(network);
  const served = areasServed(network, site);
  return {
    '@type': 'Service',
    name,
    ...(name === overview.systemName ? {} : { alternateName: overview.systemName }),
    url,
    serviceType: '地域医療情報連携ネットワーク',
    ...(overview.operator
      ? { provider: { '@type': 'Organization', name: overview.operator.value } }
      : {}),
    ...(coverage.scope === 'unstated' ? {} : { areaServed: served }),
    ...(source.website ? { sameAs: source.website } : {}),
  };
}

function areasServed({ coverage }: Network, site: Site): Thing[] {
  if (coverage.scope === 'municipality') {
    return coverage.municipalities.flatMap((code) => {
      const municipality = municipalityByCode.get(code);
      return municipality ? [{ '@type': 'AdministrativeArea', name: municipality.name }] : [];
    });
  }
  if (coverage.scope === 'secondary-medical-area') {
    return coverage.areas.flatMap((code) => {
      const area = areaByCode.get(code);
      const url = publicAddress(site, areaPath(code));
      return area ? [{ '@type': 'Place', name: area.name, url }] : [];
    });
  }
  return coverage.prefectures.flatMap((code) => {
    const prefecture = prefectureByCode.get(code);
    if (!prefecture) return [];
    const url = publicAddress(site, prefecturePath(prefecture.slug));
    return [{ '@type': 'AdministrativeArea', name: prefecture.name, url }];
  });
}
