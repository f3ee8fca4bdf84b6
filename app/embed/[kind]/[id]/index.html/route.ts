import { embedAddresses, embedContent } from '@/components/embed/embed-content';
import { embedPage } from '@/components/embed/embed-page';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return embedAddresses(loadNetworks());
}

/** The page of a region or network for iframes on other sites. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ kind: string; id: string }> },
): Promise<Response> {
  const { kind, id } = await params;
  const html = embedPage(embedContent(loadNetworks(), kind, id));
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
