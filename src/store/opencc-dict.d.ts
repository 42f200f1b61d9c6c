declare module 'opencc-js/dict/*' {
  /** "A a|B b c|…": a character and what it may become. */
  const dictionary: string
  export { dictionary as default }
}
