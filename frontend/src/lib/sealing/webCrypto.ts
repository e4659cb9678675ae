/**
 * Makes age fall back to its own arithmetic where the page is given no WebCrypto, as by a WebKit that does not count the
 * window's own scheme among the secure ones. It asks for a refusal of a certain kind, and would meet nothing at all.
 */
export function withWebCrypto(): void {
  if (globalThis.crypto.subtle as SubtleCrypto | undefined) return;
  const refuse = () => Promise.reject(new DOMException('There is no WebCrypto here.', 'NotSupportedError'));
  Object.defineProperty(globalThis.crypto, 'subtle', { configurable: true, value: { importKey: refuse, deriveBits: refuse } });
}
