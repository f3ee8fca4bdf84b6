import { networksFile } from '@/data/export/networks-json';
import { jsonWithList, streamed } from '@/data/export/streamed';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

export function GET() {
  const { networks, ...head } = networksFile(loadNetworks());
  return streamed(jsonWithList(head, 'networks', networks), 'application/json');
}
