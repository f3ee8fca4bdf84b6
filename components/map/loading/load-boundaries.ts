import { fetchJson } from '@/components/ui/fetch-file';
import type { LandTopology, RegionTopology } from '@/geo/topology';

const OVERVIEW = new URL('../../../data/boundaries/overview.topo.json', import.meta.url);
const DETAIL = new URL('../../../data/boundaries/detail.topo.json', import.meta.url);
const NEIGHBOURS = new URL('../../../data/boundaries/neighbouring-land.topo.json', import.meta.url);

/** Prefectures and areas for the map of the nation. @throws where they do not arrive */
export const loadOverview = () => fetchJson<RegionTopology>(OVERVIEW);

/** Prefectures and areas for nearer views. @throws where they do not arrive */
export const loadDetail = () => fetchJson<RegionTopology>(DETAIL);

/** The land around Japan. @throws where it does not arrive */
export const loadNeighbours = () => fetchJson<LandTopology>(NEIGHBOURS);
