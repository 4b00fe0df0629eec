import fc from 'fast-check';

/** The same sources give the same result; FUZZ_SEED tries other examples. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_129) });
