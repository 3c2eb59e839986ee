import fc from 'fast-check';

// `npm run test:long` asks for many more invented examples than an ordinary run has time for.
const runs = Number(process.env['YUEZHANG_RUNS'] ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs, interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true });
