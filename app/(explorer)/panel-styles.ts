// The layout loads the styles of all panels. As parts of the pages they would be preloaded with
// every prefetched page, and browsers warn about preloads that are not used.
import '@/components/filters/control.module.css';
import '@/components/filters/filtered-list.module.css';
import '@/components/glossary/term-links.css';
import '@/components/compare/AddToCompare.module.css';
import '@/components/panel/AreaPanel.module.css';
import '@/components/panel/AreaTable.module.css';
import '@/components/panel/KeyFigures.module.css';
import '@/components/panel/LookedUp.module.css';
import '@/components/panel/NationPanel.module.css';
import '@/components/panel/NeighbourList.module.css';
import '@/components/panel/NetworkList.module.css';
import '@/components/panel/PanelHead.module.css';
import '@/components/panel/RegionNetworks.module.css';
import '@/components/panel/Section.module.css';
import '@/components/panel/Uncollected.module.css';
import '@/components/panel/network/network.module.css';
import '@/components/panel/region.module.css';
import '@/components/ui/DefinitionList.module.css';
import '@/components/map/controls/ScopeMark.module.css';
