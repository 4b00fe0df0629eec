/** The keyword under which a format is kept that was removed because its own examples contradict it, for code that makes values. */
export const contradictedFormat = 'x-contradicted-format';
