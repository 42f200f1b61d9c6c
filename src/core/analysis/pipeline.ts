import { adviserLine } from './entities/adviser-line'
import { amount } from './entities/amount'
import { bilingualPair } from './entities/bilingual-pair'
import { boardParagraph } from './entities/board-paragraph'
import { capitalSurname } from './entities/capital-surname'
import { company } from './entities/company'
import { companyByDescription } from './entities/company-by-description'
import { companyInColumn } from './entities/company-in-column'
import { companyOverCells } from './entities/company-over-cells'
import { definedTerm } from './entities/defined-term'
import { definitionTable } from './entities/definition-table'
import { directorsInRow } from './entities/directors-in-row'
import { firmByTrade } from './entities/firm-by-trade'
import { hanAmount } from './entities/han-amount'
import { hanCompany } from './entities/han-company'
import { hanCompanyOverCells } from './entities/han-company-over-cells'
import { hanFund } from './entities/han-fund'
import { hanLaw } from './entities/han-law'
import { hanMinistry } from './entities/han-ministry'
import { hanOrganisation } from './entities/han-organisation'
import { hanOwners } from './entities/han-owners'
import { hanPerson } from './entities/han-person'
import { hanStatute } from './entities/han-statute'
import { law } from './entities/law'
import { lawAbout } from './entities/law-about'
import { letterColumns } from './entities/letter-columns'
import { namedByCareer } from './entities/named-by-career'
import { namedByHolding } from './entities/named-by-holding'
import { namedByKin } from './entities/named-by-kin'
import { namedByOffice } from './entities/named-by-office'
import { namedByTerm } from './entities/named-by-term'
import { namedInList } from './entities/named-in-list'
import { organisation } from './entities/organisation'
import { organisationForm } from './entities/organisation-form'
import { takeoversExecutiveOffice } from './entities/takeovers-executive-office'
import { percentage } from './entities/percentage'
import { person } from './entities/person'
import { personAndOffice } from './entities/person-and-office'
import { personBlock } from './entities/person-block'
import { personBesideOffice } from './entities/person-beside-office'
import { personInTable } from './entities/person-in-table'
import { signature } from './entities/signature'
import { stockCode } from './entities/stock-code'
import { wordedAmount } from './entities/worded-amount'
import { announcementTable } from './references/announcement-table'
import { enAnnounced } from './references/en-announced'
import { enDated } from './references/en-dated'
import { enPeriodReport } from './references/en-period-report'
import { namedOnly } from './references/named-only'
import { sameDay } from './references/same-day'
import { zhDated } from './references/zh-dated'
import { zhPeriodReport } from './references/zh-period-report'
import { endedPeriod } from './periods/ended-period'
import { namedPeriod } from './periods/named-period'
import { spannedPeriod } from './periods/spanned-period'
import { zhEndedPeriod } from './periods/zh-ended-period'
import { dateRecognisers } from './date-pipeline'
import type { Recogniser } from './recogniser'

/** Every recogniser, in the order in which they read a chunk: later ones see what earlier ones found. */
export const recognisers: readonly Recogniser[] = [
  ...dateRecognisers,
  spannedPeriod,
  endedPeriod,
  zhEndedPeriod,
  namedPeriod,
  definedTerm,
  definitionTable,
  stockCode,
  amount,
  wordedAmount,
  hanAmount,
  percentage,
  organisation,
  takeoversExecutiveOffice,
  law,
  lawAbout,
  hanLaw,
  hanStatute,
  bilingualPair,
  companyInColumn,
  companyOverCells,
  hanCompanyOverCells,
  company,
  hanCompany,
  hanFund,
  organisationForm,
  hanMinistry,
  hanOrganisation,
  firmByTrade,
  person,
  hanPerson,
  signature,
  personBlock,
  letterColumns,
  boardParagraph,
  directorsInRow,
  personInTable,
  personBesideOffice,
  personAndOffice,
  namedByOffice,
  namedByKin,
  namedByCareer,
  namedByTerm,
  namedByHolding,
  namedInList,
  hanOwners,
  capitalSurname,
  companyByDescription,
  adviserLine,
  enDated,
  enAnnounced,
  enPeriodReport,
  zhDated,
  zhPeriodReport,
  sameDay,
  announcementTable,
  namedOnly,
]
