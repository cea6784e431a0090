import * as v from 'valibot';

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string(), ''),
      status: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string()), []) }),
      ),
    }),
  ),
});

/** As many characters of a message are shown: what was expected and seen, not the way there. */
const SHOWN = 1500;

function told(title: string, message: string): string {
  const words = message.length > SHOWN ? `${message.slice(0, SHOWN)}…` : message;
  return `${title}\n${words.trimEnd().replaceAll(/^/gm, '    ')}`;
}

/**
 * The tests that failed, each with its file, its name and its message, from a report that Vitest wrote as JSON; a file
 * that could not be loaded counts as a test. A report of another form tells none.
 */
export function failedTests(report: unknown): readonly string[] {
  const read = v.safeParse(VitestReport, report);
  if (!read.success) return [];
  return read.output.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [told(name, message)];
    return failed.map((result) => told(`${name} › ${result.fullName}`, (result.failureMessages ?? []).join('\n')));
  });
}
