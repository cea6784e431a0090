export { readSettings, changeSettings, forgetSettings, watchSettings, settingsFrom } from './settings';
export { places } from './places';
export { takeWelcome } from './welcome';
export { visits, leaveTarget, takeTarget, watchTab } from './visits';
