export const openGovernment = {};
