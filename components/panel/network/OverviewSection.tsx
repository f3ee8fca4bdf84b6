import { FieldLabel } from '@/components/glossary/TermLink';
import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import { formatNumber } from '@/components/ui/numbers';
import type { Network } from '@/data/schema/network';
import { ListFact, Remark, ValueFact } from './facts';
import { FieldSection } from './sections';
import { WebsiteLink } from './WebsiteLink';

const formatYear = (year: number) => `${year}年`;

/** システムの概要. */
export function OverviewSection({ network }: { network: Network }) {
  const { overview, source } = network;
  const { nickname, introduction, secretariat } = overview;
  return (
    <FieldSection path="overview">
      <DefinitionList>
        <Definition label={<FieldLabel path="overview.systemName" />}>
          {overview.systemName}
        </Definition>
        <Definition label={<FieldLabel path="overview.nickname" />}>
          {nickname && nickname.value + (nickname.reading ? `（${nickname.reading}）` : '')}
        </Definition>
        <ValueFact path="overview.operator" stated={overview.operator} />
        <Definition label={<FieldLabel path="overview.introduction" />}>
          {introduction && (
            <>
              {introduction.status}
              {introduction.year !== null && `：${formatYear(introduction.year)}`}
              <Remark>{introduction.remark}</Remark>
            </>
          )}
        </Definition>
        <ValueFact path="overview.operatingStatus" stated={overview.operatingStatus} />
        <ValueFact path="overview.endYear" stated={overview.endYear} format={formatYear} />
        <ListFact path="overview.regionsServed" list={overview.regionsServed} />
        <ValueFact path="overview.localGovernment" stated={overview.localGovernment} />
        <Definition label={<FieldLabel path="overview.secretariat" />}>
          {secretariat && (
            <>
              {secretariat.arrangement}
              {formatNumber(secretariat.count)}人<Remark>{secretariat.remark}</Remark>
            </>
          )}
        </Definition>
        <Definition label={<FieldLabel path="source.website" />}>
          {source.website && <WebsiteLink url={source.website} />}
        </Definition>
      </DefinitionList>
    </FieldSection>
  );
}
