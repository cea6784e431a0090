/** Whether the words of a deadline tie the action to a day by which it is to be done. */
export function bindsToDay(words: string): boolean {
  return (
    /^(?:by|before|no later than|on or before|within)\b/i.test(words) && !/spring|summer|autumn|winter/i.test(words)
  );
}
