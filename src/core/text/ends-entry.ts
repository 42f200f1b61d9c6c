import { isAddressLine, isCompanyLine, isEntryLine, isOfficeHead } from './line-signs'

/** Whether a line is whole, in a list of people, companies and their addresses. */
export const endsEntry = (a: string, b: string): boolean =>
  isCompanyLine.test(b)
    ? isAddressLine.test(a) || companyAndPlace.test(a) || (isOfficeHead.test(a) && officeEnd.test(a))
    : /^[A-Z\d]/.test(b) && (isEntryLine.test(a) || (isCompanyLine.test(a) && isAddressLine.test(b)))

/** A row that ends in where the company is incorporated: "Tin Finance (Bahamas) Limited Bahamas". */
const companyAndPlace = /(?:Limited|Ltd\.?|Inc\.?) \p{Lu}[\p{L} ]{2,24}$/u
const officeEnd =
  /(?:Offices?|Registrars?|Advis[eo]rs?|Bank(?:er)?s?|Auditors?|Accountants|Solicitors|Valuers?|Sponsors?|Trustee)$/
