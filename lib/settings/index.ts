export { readSettings, changeSettings, forgetSettings, watchSettings, settingsFrom } from './settings';
export { takeWelcome } from './welcome';
export { keepVisit, forgetVisit, readVisit, leaveTarget, takeTarget, watchTab } from './visits';
