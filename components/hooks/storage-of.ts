/** Whether this computer has room for what was last written: told from what a write came to. */
export function storageOf(outcome: unknown): 'room' | 'full' {
  const isRefused = typeof outcome === 'object' && outcome !== null && 'because' in outcome;
  return isRefused && outcome.because === 'storage full' ? 'full' : 'room';
}
