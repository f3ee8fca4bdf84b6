import { licencesText } from '@/components/about/licences-text';

export const dynamic = 'force-static';

/** The licences of all that browsers receive, which must go with it. */
export function GET(): Response {
  return new Response(licencesText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
