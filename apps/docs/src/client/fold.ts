/** Without case and diacritics: `Mật khẩu` and `mat khau` are the same to a searcher. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
