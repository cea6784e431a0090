/** Milliseconds of work that this process has done so far: what other processes do meanwhile is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
