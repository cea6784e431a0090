import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/commitments';
import { CUES } from '@/lib/commitments/cues';
import { PROGRESS_CUES } from '@/lib/commitments/cues/progress';

const reading = (text: string) => ({ text, headings: [] });

describe('a cue', () => {
  test.each(CUES)('“$name” finds its example and leaves its counter-example', (cue) => {
    expect(cue.example).toMatch(cue.pattern);
    expect(cue.counterExample).not.toMatch(cue.pattern);
  });

  test.each(CUES)('“$name” makes its example a commitment of its strength', (cue) => {
    const { commitments } = readClauses(reading(cue.example), []);
    expect(commitments.map(({ why, strength }) => ({ why, strength }))).toEqual([
      { why: cue.name, strength: cue.strength },
    ]);
  });
});

describe('a cue of progress', () => {
  test.each(PROGRESS_CUES)('“$name” finds its example and leaves its counter-example', (cue) => {
    expect(cue.example).toMatch(cue.pattern);
    expect(cue.counterExample).not.toMatch(cue.pattern);
  });

  test.each(PROGRESS_CUES)('“$name” makes its example progress', (cue) => {
    expect(readClauses(reading(cue.example), []).progress.map(({ why }) => why)).toEqual([cue.name]);
  });
});
