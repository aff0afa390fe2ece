// Lower case without accents, for engines that do not fold by themselves.
export const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
