import { openJournal } from '../../../runtime/journal/journal.ts';

// `node append-loop.ts JOURNAL NAME COUNT DURABILITY MAX_FILE_BYTES`: writes lines, one after another, and says each on
// stdout once it is recorded. Killed at any time by the test that started it.
const [path = '', name = '', count = '', durability = '', maxFileBytes = ''] = process.argv.slice(2);
const journal = openJournal({
  path,
  durability: durability === 'synced' ? 'synced' : 'written',
  maxFileBytes: Number(maxFileBytes),
});
for (let index = 0; index < Number(count); index += 1) {
  const recorded = await journal.append('decision', { name, index, padding: 'x'.repeat(200) });
  process.stdout.write(
    recorded.kind === 'ok' ? `${index} ${recorded.value.sequence}\n` : `${recorded.findings[0].message}\n`,
  );
}
await journal.close();
