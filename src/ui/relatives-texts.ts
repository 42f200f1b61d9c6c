/** Texts on what filings are to each other: versions of one, parts of one. */
export const relativesTexts = {
  languageEn: 'English',
  languageZh: 'Chinese',

  // Other versions
  sectionVersions: 'Other versions',
  versionCopy: 'The same contents elsewhere',
  versionByReader: 'tied by you',
  versionTie: 'Tie to “$1” as a version of this filing',
  versionUntie: '“$1” is no version of this filing',
  versionTied: 'Tied as versions of one filing',
  versionUntied: 'No longer taken for versions of one filing',
  versionCandidates: 'Filed the same day: is one of them this filing?',
  noVersions: 'None known yet. A version is found once you open it, or see it in a result list.',
  searchTwin: 'Search HKEXnews in the other language',

  // Parts
  sectionParts: 'Parts',
  previousPart: 'Previous part',
  nextPart: 'Next part',
  thisPart: 'This part',
  partNotOpened: 'Not opened yet',
  partOpened: 'Opened $1',
  inOtherParts: 'In other parts',
  partsUnread: 'Not opened yet: $1 of $2 parts. What they refer to is listed here once they were opened.',
  noReferencesInParts: 'The other parts refer to no prior filing.',
  notesOne: '$1 note',
  notesMany: '$1 notes',
  noNotesInParts: 'No notes on any part yet.',
  openAtPlace: 'Open at this place',

  // Contents that changed
  filingReplaced:
    'This filing was replaced since you read it on $1. Your notes were looked for in the new text; those whose words have changed say so.',
  filingWasOther: 'Replaced by its issuer: until $1 you read another text here.',
} as const
