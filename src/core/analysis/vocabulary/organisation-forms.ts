/** English words that make a capitalised run the name of a public body when they stand last or before "of". */
export const organisationHeads = new Set(
  (
    'University Court Ministry Commission Authority Administration Institute Association Bureau Tribunal Department Academy ' +
    'College Council Society Federation Chamber Registry School Institution Secretariat Polytechnic Hospital Procuratorate ' +
    'Université Universität Universidad Universidade Università Universiteit Conservatory Observatory Magistracy Church'
  ).split(' '),
)

/** First words of what a ministry or a school is for, which "and" may join to another: "University of Science and Technology". */
export const organisationSubjects = new Set(
  (
    'Competition Consumer Supervision Clearing Testing Science Sciences Economic Economics Accounting Finance Industry Arts Law Health Education Commerce Housing Transport Energy Planning Land Food Culture Technology ' +
    'Business Human Natural Resources Building Trade Foreign Agriculture Securities Political Water Forestry Labour Labor Development Civil Surveyors ' +
    'Import Export Accountants Secretaries Banking Insurance Justice Customs Environment Ecology Posts Radio Oil Chemical Traditional Nuclear Small Professional Promotion ' +
    'Climate Tourism Sports Sport Fisheries Mineral Mines Mining Petroleum Aviation Maritime Information Innovation Communications Communication ' +
    'Media Family Youth Women Census Leisure Treasury Budget Iron Investment Competitiveness Infrastructure Works Public Home Social'
  ).split(' '),
)

/** Places that follow the head of a body's name without "of": "Imperial College London". */
export const placesBehindHead = new Set(
  'London Dublin Singapore Shenzhen Berkeley Hong Cork Galway Malaysia Australia Thailand Macau Macao Ireland Canada Vietnam Dubai Bloomington München Zürich Wien Berlin Hamburg Heidelberg Dresden Darmstadt'.split(
    ' ',
  ),
)

/** Of the words that make no body's name, those that do so only where they stand first: "Regulatory Authority", not "Northland Regulatory Authority". */
export const notFirstInOrganisation = new Set(
  'Class Public Private Local Regulatory Judicial Administrative'.split(' '),
)

/** Words that make a run with such a head a committee or a common noun, not a body. */
export const notOrganisation = new Set(
  (
    'Fourth Fifth Sourcing Article Articles Memorandum Bye-laws Bye-Laws Company’s Audit Remuneration Nomination Board Company Executive Group Independent Strategy Risk Finance Human Legal Sales The ' +
    'Issues Matters Concerning Regarding Circular Notice Opinions Class Public Private Competent Relevant Local Regulatory Judicial Administrative Member Foundation Transaction'
  ).split(' '),
)
