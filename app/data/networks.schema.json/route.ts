import { networksJsonSchema } from '@/data/export/networks-schema';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(networksJsonSchema());
}
