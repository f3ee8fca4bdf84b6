import { networksCsv } from '@/data/export/networks-csv';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

export function GET() {
  // As bytes: a Response of text would lose the byte order mark when it is read as text again.
  const bytes = new TextEncoder().encode(networksCsv(loadNetworks()));
  return new Response(bytes, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
