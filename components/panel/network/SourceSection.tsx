import { FieldLabel } from '@/components/glossary/TermLink';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { type FieldPath, labelOf } from '@/data/vocabulary';
import { Words } from './facts';
import { FieldSection } from './sections';

const DATE_UNITS = ['年', '月', '日'];

/** `2026-11` → 2026年11月; a day or month that is not given is left out. */
function formatDate(date: string): string {
  return date
    .split('-')
    .map((part, index) => `${Number(part)}${DATE_UNITS[index] ?? ''}`)
    .join('');
}

/** 出典: what the record was written from, and when. */
export function SourceSection({ source }: Pick<Network, 'source'>) {
  return (
    <FieldSection path="source">
      <DefinitionList>
        <Definition label={<FieldLabel path="source.title" />}>{source.title}</Definition>
        <Definition label={<FieldLabel path="source.publisher" />}>{source.publisher}</Definition>
        <Definition label={<FieldLabel path="source.published" />}>
          {source.published && formatDate(source.published)}
        </Definition>
        <Definition label={<FieldLabel path="source.transcribed" />}>
          {formatDate(source.transcribed)}
        </Definition>
        <Definition label={<FieldLabel path="source.edited" />}>
          {source.edited.length === 0 ? (
            'なし'
          ) : (
            <Words values={source.edited.map((path) => labelOf(path as FieldPath))} />
          )}
        </Definition>
      </DefinitionList>
    </FieldSection>
  );
}
