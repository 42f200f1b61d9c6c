import { filingTexts } from './filing-texts'
import { inferredTexts } from './inferred-texts'
import { keyTexts } from './key-texts'
import { optionTexts } from './option-texts'
import { periodTexts } from './period-texts'
import { readerTexts } from './reader-texts'
import { relativesTexts } from './relatives-texts'

/**
 * Every text of the interface in plain English. `$1`, `$2` stand for values. `public/_locales` holds the same keys in each language;
 * a test holds them together. `…One` and `…Many` are used through `counted`.
 */
export const texts = {
  /** The BCP 47 tag by which dates and numbers are written. */
  locale: 'en-HK',
  appName: 'Antecedent',

  // Kinds of mention: one, and all of them
  kindReference: 'Reference',
  kindDate: 'Date',
  kindPeriod: 'Period',
  kindCompany: 'Company',
  kindPerson: 'Person',
  kindOrganisation: 'Authority',
  kindLaw: 'Law',
  kindAmount: 'Amount',
  kindPercentage: 'Percentage',
  kindStockCode: 'Stock code',
  kindDefinedTerm: 'Term',
  kindsReference: 'References',
  kindsDate: 'Dates',
  kindsPeriod: 'Periods',
  kindsCompany: 'Companies',
  kindsPerson: 'People',
  kindsOrganisation: 'Authorities',
  kindsLaw: 'Laws',
  kindsAmount: 'Amounts',
  kindsPercentage: 'Percentages',
  kindsStockCode: 'Codes',
  kindsDefinedTerm: 'Terms',

  ...filingTexts,
  ...readerTexts,
  ...optionTexts,
  ...keyTexts,
  ...inferredTexts,
  ...relativesTexts,

  // What a date is the date of
  roleDocumentDate: 'Date of this filing',
  roleReference: 'Date of a prior filing',
  rolePeriodEnd: 'Period end',
  roleAgreement: 'Agreement',
  roleBoardMeeting: 'Board meeting',
  roleRecordDate: 'Record date',
  roleBookClosureFrom: 'Book closure from',
  roleBookClosureTo: 'Book closure to',
  roleExDate: 'Ex-date',
  roleTradingBegins: 'Trading begins',
  roleTradingEnds: 'Trading ends',
  roleAcceptance: 'Last day for acceptance',
  rolePayment: 'Payment',
  roleLastDayForTransfers: 'Last day for transfers',
  roleLatestPracticableDate: 'Latest practicable date',
  roleGeneralMeeting: 'General meeting',
  roleDespatch: 'Despatch',
  roleLongStop: 'Long stop date',
  roleEffective: 'Effective date',
  roleExpected: 'Expected',
  ...periodTexts,

  // References and where they lead
  periodOf: 'for $1',
  knownAs: '“$1”',
  openFiling: 'Open filing',
  searchSite: 'Search HKEXnews',
  searchSiteInstead: 'Not the one? Search HKEXnews',
  searchNow: 'Search all stocks now',
  lookingUpStock: 'Looking up the stock…',
  looking: 'Looking among the filings seen on this machine…',
  candidatesOne: '$1 filing could be meant',
  candidatesMany: '$1 filings could be meant',
  notSeenYet: 'Not seen on this machine yet',
  cannotSearch: 'The text gives neither a date nor a period to search by',
  lookUpFailed: 'The look-up failed',
  untitledFiling: 'Untitled filing',

  // Places in the text
  previousPlace: 'Previous place',
  nextPlace: 'Next place',
  placeOf: '$1 of $2',
  placesOne: '$1 place',
  placesMany: '$1 places',
  showInText: 'Show in the text',
  goToDefinition: 'Go to the definition',
  noMeaning: 'The text names this term without saying what it stands for.',
  stockCodeLabel: 'Stock code $1',

  // Actions
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  addNote: 'Note',
  addNoteHint: 'Note on the selected text ($1)',
  star: 'Watch $1',
  unstar: 'Stop watching $1',
  details: 'Details',
  reload: 'Reload page',

  // Panel
  panelLabel: 'Antecedent: this filing',
  resizePanel: 'Width of the panel',
  highlights: 'Highlights',
  sectionFacts: 'This filing',
  sectionRefersTo: 'Refers to',
  sectionWho: 'Who',
  sectionTerms: 'Terms',
  sectionNotes: 'Notes',
  factIssuer: 'Issuer',
  factCodes: 'Stock code',
  factIncorporation: 'Incorporated in',
  factKind: 'Kind',
  factDate: 'Date',
  noFacts: 'The text names neither its issuer nor a stock code.',
  noReferences: 'This filing refers to no prior filing.',
  noPeople: 'No people or companies are named.',
  noTerms: 'No terms are defined.',
  noNotes: 'No notes yet. Select words in the filing, or write about the whole of it.',
  noteOnFiling: 'Note on this filing',
  untitled: 'Filing without a title',
  readingPage: 'Reading the filing…',
  showMore: 'Show all $1',
  showFewer: 'Show fewer',

  // Notes
  noteLabel: 'Note',
  notePlaceholder: 'What matters here?',
  noteColour: 'Colour',
  colourYellow: 'Yellow',
  colourGreen: 'Green',
  colourBlue: 'Blue',
  colourPink: 'Pink',
  noteTags: 'Tags',
  noteTagsHint: 'Tags, separated by commas',
  noteSaving: 'Saving…',
  noteSaved: 'Saved',
  noteNotSaved: 'Not saved',
  noteWaiting: 'Not saved yet',
  noteDone: 'Done',
  noteDelete: 'Delete note',
  noteEdit: 'Edit note',
  noteDeleted: 'Note deleted',
  noteEmpty: 'Empty note',
  noteChanged: 'The words have changed since this note was written',
  noteLost: 'The words are no longer in the text',
  wholeFiling: 'Whole filing',

  // Popup
  searchLabel: 'Search notes, filings and stocks',
  searchPlaceholder: 'Notes, filings, stocks',
  searchClear: 'Clear search',
  resultsLabel: 'Results',
  groupNote: 'Notes',
  groupFiling: 'Filings',
  groupStock: 'Watched stocks',
  noResults: 'Nothing found for “$1”',
  noResultsHint: 'Searched are your notes, the filings opened on this machine and your watched stocks.',
  resultsOne: '$1 result',
  resultsMany: '$1 results',
  resultsBest: 'The best $1 of $2. Another word narrows the search.',
  recentFilings: 'Opened recently',
  watchlist: 'Watchlist',
  watchEmpty: 'No stocks yet. Add one by its code, or star it in a filing.',
  watchAddLabel: 'Stock code',
  watchAddPlaceholder: 'Code, e.g. 1234',
  watchAdd: 'Add stock',
  watchInvalid: 'A stock code has 1 to 5 digits',
  watchAlready: '$1 is on the list already',
  watchAdded: '$1 is on the list',
  watchRemoved: '$1 is off the list',
  watchNoName: '$1 is on the list; HKEXnews did not tell its name',
  watchUnknown: '$1 is on the list, but HKEXnews knows no such stock',
  welcome: 'Open a filing on HKEXnews to begin',
  keysHint: '↑ ↓ choose · Enter opens · / search',

  // The current tab, as the popup tells it
  referencesOne: '$1 reference found',
  referencesMany: '$1 references found',
  tabNoReferences: 'No references to prior filings',
  tabReading: 'Reading this page…',
  tabShowPanel: 'Show or hide panel',
  tabAnnotate: 'Annotate this page',
  tabIdle: 'This page is not on HKEXnews',
  tabOriginal: 'This PDF is in the browser’s own viewer',
  tabLeftOut: 'This page was open before Antecedent: reload it to have it read',
  tabOther: 'No filing is known at this address',
  tabResultList: 'A result list: its filings are remembered, so that references can find them',
  tabIndex: 'A filing in several parts: the panel lists them',
  tabHome: 'The home page of HKEXnews',
  tabNotFiling: 'Not a filing: the page has neither the exchange’s disclaimer nor a stock code line',
  tabEmpty: 'This page has no text to read',
  tabFailed: 'This page could not be read',
  tabUnreachable: 'Pages of the browser itself cannot be annotated',
  tabNoAccess: 'Antecedent has no access to this page',
  tabAllow: 'Allow on HKEXnews',
  storeDeleted: 'The browser has deleted your notes and watchlist ($1); a new store was begun',

  // Failures
  faultBlocked: 'Another tab holds an older version of your notes open',
  faultBlockedHelp: 'Close other tabs with filings, then try again.',
  faultFull: 'The disk space for your notes is used up',
  faultFullHelp: 'Free some space on this device, then try again.',
  noteKept: 'What you have written is kept on this device and will be stored later.',
  faultUnavailable: 'Your notes cannot be opened',
  faultUnavailableHelp:
    'A private window may forbid storage. Use a normal window, or restart the browser and try again.',
  faultNewer: 'Your notes were written by a newer version',
  faultNewerHelp: 'Update Antecedent to open them. Nothing was changed.',
  faultInvalid: 'This could not be stored',
  faultInvalidHelp: 'It is too long or has an unexpected form. Shorten it, then try again.',
  faultUnknown: 'Something went wrong',
  faultUnknownHelp: 'Try again. If it keeps happening, reload the page.',
  highlightsUnsupported:
    'This browser cannot show highlights; the panel works all the same. Update the browser to see them.',
  faultNoAnswer: 'Antecedent does not answer',
  faultNoAnswerHelp: 'Try again. If it keeps happening, restart the browser.',
  faultSite: 'HKEXnews did not answer',
  faultSiteHelp: 'Check the connection, then try again.',
  pageOutdated: 'Antecedent was updated: reload the page to go on',
  pageOutdatedHelp:
    'Your notes are kept. Copy what you have written since first: it cannot be saved any more.',
} as const

/** The name of one text. */
export type TextKey = keyof typeof texts

/** Gives a text in the reader's language with `$1`, `$2`… replaced by `values`. */
export type Translate = (key: TextKey, ...values: readonly string[]) => string

/** The plain English texts, for tests and wherever no translation is at hand. */
export const english: Translate = (key, ...values) => fill(texts[key], values)

/** Puts values in the places of `$1` to `$9`; a place without a value becomes empty, as browsers do it. */
export const fill = (text: string, values: readonly string[]): string =>
  text.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '')
