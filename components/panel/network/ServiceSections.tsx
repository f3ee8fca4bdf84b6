import { FieldLabel } from '@/components/glossary/TermLink';
import { Definition, DefinitionList, NotStated } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { ListFact, ListValue } from './facts';
import { FieldSection } from './sections';

/** サービスについて, 共有できる情報項目 and 共有情報の取得元. */
export function ServiceSections({ network }: { network: Network }) {
  const { services, sharedItems, dataSources } = network;
  return (
    <>
      <FieldSection path="services">
        <DefinitionList>
          <ListFact path="services.diseases" list={services.diseases} />
          <ListFact path="services.offered" list={services.offered} />
          <Definition label={<FieldLabel path="services.supplement" />}>
            {services.supplement}
          </Definition>
        </DefinitionList>
      </FieldSection>
      <FieldSection path="sharedItems">
        <DefinitionList>
          <ListFact path="sharedItems.basic" list={sharedItems.basic} />
          <ListFact path="sharedItems.documents" list={sharedItems.documents} />
          <ListFact path="sharedItems.orders" list={sharedItems.orders} />
          <ListFact path="sharedItems.testResults" list={sharedItems.testResults} />
          <ListFact path="sharedItems.dispensing" list={sharedItems.dispensing} />
          <ListFact path="sharedItems.other" list={sharedItems.other} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="dataSources">
        {dataSources ? <ListValue list={dataSources} /> : <NotStated />}
      </FieldSection>
    </>
  );
}
