export { readSettings, changeSettings, forgetSettings, watchSettings, settingsFrom } from './settings';
export { places } from './places';
export { dataMarker } from './data-marker';
export { takeWelcome } from './welcome';
export { visits, leaveTarget, takeTarget, watchTab } from './visits';
