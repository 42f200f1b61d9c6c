/** The address of a page of the web, without a name and a password in it; null for any other. */
export function webAddress(url: string): string | null {
  const address = URL.parse(url)
  if (!address || !/^https?:$/.test(address.protocol)) return null
  address.username = address.password = ''
  return address.href
}
