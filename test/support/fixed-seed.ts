import fc from 'fast-check';

/** Properties are tried on the same cases everywhere; SANGAR_TEST_SEED looks further. */
fc.configureGlobal({ seed: Number(process.env.SANGAR_TEST_SEED ?? 20_261_121) });
