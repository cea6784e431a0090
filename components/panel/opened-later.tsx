import { later } from '../states/later';
import { Bones } from '../states/Bones';

const Nothing = (): null => null;

export const BannerLine = later(async () => (await import('./opened')).BannerLine, Nothing);
export const BearsOnLine = later(async () => (await import('./opened')).BearsOnLine, Nothing);
export const ClipForm = later(async () => (await import('./opened')).ClipForm, Nothing);
export const CommitmentFilter = later(async () => (await import('./opened')).CommitmentFilter, Nothing);
export const CommitmentOpen = later(async () => (await import('./opened')).CommitmentOpen, Bones);
export const DueList = later(async () => (await import('./opened')).DueList, Bones);
export const ForgetPage = later(async () => (await import('./opened')).ForgetPage, Nothing);
export const LossTold = later(async () => (await import('./opened')).LossTold, Nothing);
export const NamesTab = later(async () => (await import('./opened')).NamesTab, Bones);
export const NotesElsewhere = later(async () => (await import('./opened')).NotesElsewhere, Nothing);
export const NotesTab = later(async () => (await import('./opened')).NotesTab, Nothing);
export const PublicationLine = later(async () => (await import('./opened')).PublicationLine, Nothing);
export const SaidState = later(async () => (await import('./opened')).SaidState, Bones);
