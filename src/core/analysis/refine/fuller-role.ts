/** Of two offices that mentions of one person give, the second where it says all that the first does and more: "Director, Chairman". */
export function fullerRole(role: string | null, other: string | null): string | null {
  if (role === null || other === null) return role ?? other
  return other.toLowerCase().startsWith(`${role.toLowerCase()}, `) ? other : role
}
