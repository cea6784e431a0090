export { readSettings, changeSettings, forgetSettings, watchSettings, settingsFrom } from './settings';
export { keepVisit, forgetVisit, readVisit, leaveTarget, takeTarget, watchTab } from './visits';
