// What the panel shows once something in it is opened: loaded as one file, apart from what stands there at first.
import '../styles/panel-opened.css';

export { BearsOnLine } from '../corpus/BearsOnLine';
export { ClipForm } from '../corpus/ClipForm';
export { DueList } from '../corpus/DueList';
export { LossTold } from '../states/LossTold';
export { BannerLine } from './BannerLine';
export { CommitmentFilter } from './CommitmentFilter';
export { ForgetPage } from './ForgetPage';
export { SaidState } from './SaidState';
export { CommitmentOpen } from './CommitmentOpen';
export { NamesTab } from './NamesTab';
export { NotesElsewhere } from './NotesElsewhere';
export { NotesTab } from './NotesTab';
export { PublicationLine } from './PublicationLine';
