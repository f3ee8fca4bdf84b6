import { regionsFile } from '@/data/export/regions-json';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(regionsFile());
}
