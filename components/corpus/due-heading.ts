/** What the focus finds the list of what is due by. */
export const DUE_HEADING = 'what is due';
