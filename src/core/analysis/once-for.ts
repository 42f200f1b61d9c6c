/** A function that makes its value once for each object and then keeps it as long as that is there; the object must not change. */
export function onceFor<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, Value>()
  return (of) => {
    let value = made.get(of)
    if (value === undefined) made.set(of, (value = make(of)))
    return value
  }
}
