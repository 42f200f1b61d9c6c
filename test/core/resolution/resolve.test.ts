import { describe, expect, it } from 'vitest'
import type { FilingReference } from '../../../src/core/analysis/analysis'
import type { FilingRecord } from '../../../src/core/annotation/filing'
import type { ReferenceLink } from '../../../src/core/resolution/reference-link'
import { resolveReference, type CitingFiling } from '../../../src/core/resolution/resolve'

const announcement = 'Announcements and Notices - [Other]'

/** A filing seen in a list; its id is short, since nothing here reads addresses. */
function filing(id: string, date: string, more: Partial<FilingRecord> = {}): FilingRecord {
  return {
    id,
    url: `https://www1.hkexnews.hk/${id}`,
    language: 'en',
    stockCodes: ['09371'],
    issuer: { en: 'Orchid Bay Holdings Limited', zh: '蘭灣控股有限公司' },
    date,
    kind: announcement,
    title: null,
    openedAt: null,
    released: null,
    headline: null,
    listedAt: 1,
    ...more,
  }
}

const citingEn: CitingFiling = { id: 'this', facts: { language: 'en', stockCodes: ['09371'] } }
const citingZh: CitingFiling = { id: 'this', facts: { language: 'zh', stockCodes: ['09371'] } }

const reference = (more: Partial<FilingReference>): FilingReference => ({
  start: 0,
  end: 10,
  id: 0,
  kind: 'announcement',
  noun: 'announcement',
  date: null,
  period: null,
  issuer: 'self',
  alias: null,
  subject: null,
  by: 'test',
  inferred: [],
  ...more,
})

const searchUrl = 'https://www1.hkexnews.hk/search/titlesearch.xhtml?test'

interface Case {
  name: string
  names: Partial<FilingReference>
  known: FilingRecord[]
  in?: CitingFiling
  leads: ReferenceLink['state']
  to?: string[]
}

/** Resolves against the known filings and holds the state and the filings, in their order. */
function checkResolution({ names, known, in: citing = citingEn, leads, to = [] }: Case): void {
  const link = resolveReference(reference(names), citing, known, searchUrl)
  expect([link.state, link.filings.map(({ id }) => id)]).toEqual([leads, to])
  expect(link.searchUrl).toBe(searchUrl)
}

const onDay = (cases: Case[]): void => {
  it.each(cases)('$name', checkResolution)
}

describe('a reference by its day', () => {
  const date = '2021-05-04'
  onDay([
    {
      name: 'leads to the one filing of that day',
      names: { date },
      known: [filing('a', date)],
      leads: 'known',
      to: ['a'],
    },
    { name: 'finds nothing among none', names: { date }, known: [], leads: 'search' },
    {
      name: 'passes by other days',
      names: { date },
      known: [filing('a', '2021-05-03'), filing('b', '2021-05-06')],
      leads: 'search',
    },
    {
      name: 'passes by other issuers',
      names: { date },
      known: [filing('a', date, { stockCodes: ['09372'] })],
      leads: 'search',
    },
    { name: 'passes by itself', names: { date }, known: [filing('this', date)], leads: 'search' },
    {
      name: 'takes none of two',
      names: { date },
      known: [filing('a', date), filing('b', date)],
      leads: 'candidates',
      to: ['a', 'b'],
    },
    {
      name: 'offers what was released the next day, without taking it',
      names: { date },
      known: [filing('a', '2021-05-05')],
      leads: 'candidates',
      to: ['a'],
    },
    {
      name: 'prefers its day to the next',
      names: { date },
      known: [filing('a', '2021-05-05'), filing('b', date)],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'passes by a filing that was read and is signed the next day',
      names: { date },
      known: [filing('a', '2021-05-05', { openedAt: 5 })],
      leads: 'search',
    },
    {
      name: 'passes by cancelled filings',
      names: { date },
      known: [
        filing('a', date, { kind: `(Cancelled and Reissued) ${announcement}` }),
        filing('b', date, { title: '(Cancelled since Headlines Superseded and Replaced) BUSINESS UPDATE' }),
        filing('c', date, { kind: '(此文件已經作廢，經修訂文件已另行發出) 公告及通告 - [其他]' }),
        filing('d', date),
      ],
      leads: 'known',
      to: ['d'],
    },
    {
      name: 'joins issuers of one announcement',
      names: { date },
      known: [filing('a', date, { stockCodes: ['09372', '09371'] })],
      leads: 'known',
      to: ['a'],
    },
    {
      name: 'says nothing without date and period',
      names: {},
      known: [filing('a', date)],
      leads: 'search',
    },
  ])
})

describe('a reference by its kind', () => {
  const date = '2021-05-04'
  const sameDay = [
    filing('announcement', date),
    filing('circular', date, { kind: 'Circulars - [Major Transaction]' }),
    filing('notice', date, { kind: 'Announcements and Notices - [Notice of EGM/SGM]' }),
    filing('proxy', date, { kind: 'Proxy Forms' }),
    filing('return', date, { kind: 'Next Day Disclosure Returns - [Share Buyback]' }),
    filing('prospectus', date, { kind: 'Listing Documents - [Rights Issue]' }),
    filing('annual', date, { kind: 'Financial Statements/ESG Information - [Annual Report]' }),
  ]
  onDay([
    { name: 'an announcement', names: { date }, known: sameDay, leads: 'known', to: ['announcement'] },
    {
      name: 'a circular',
      names: { date, kind: 'circular' },
      known: sameDay,
      leads: 'known',
      to: ['circular'],
    },
    {
      name: 'a prospectus',
      names: { date, kind: 'prospectus' },
      known: sameDay,
      leads: 'known',
      to: ['prospectus'],
    },
    {
      name: 'an annual report',
      names: { date, kind: 'annual report' },
      known: sameDay,
      leads: 'known',
      to: ['annual'],
    },
    { name: 'an interim report', names: { date, kind: 'interim report' }, known: sameDay, leads: 'search' },
    {
      name: 'a notice of a meeting',
      names: { date, kind: 'notice', noun: 'notice' },
      known: sameDay,
      leads: 'known',
      to: ['notice'],
    },
    {
      name: 'a notice may be filed with something else',
      names: { date, kind: 'notice', noun: 'notice' },
      known: sameDay.slice(0, 2),
      leads: 'candidates',
      to: ['announcement', 'circular'],
    },
    {
      name: 'a kind read in the filing itself',
      names: { date },
      known: [
        filing('a', date, { kind: 'poll results', openedAt: 3 }),
        filing('b', date, { kind: 'circular', openedAt: 3 }),
      ],
      leads: 'known',
      to: ['a'],
    },
    {
      name: 'a circular may hold the notice, but is not it',
      names: { date, kind: 'notice', noun: 'notice of annual general meeting' },
      known: [
        filing('a', date, {
          kind: 'Circulars - [General Mandate]',
          title: 'MANDATES AND NOTICE OF ANNUAL GENERAL MEETING',
        }),
      ],
      leads: 'candidates',
      to: ['a'],
    },
    {
      name: 'what does not say that it is a prospectus is none',
      names: { date, kind: 'prospectus', noun: 'prospectus' },
      known: [filing('a', date, { kind: null, title: 'NEW ISSUE' })],
      leads: 'search',
    },
    {
      name: 'an unknown kind is offered only',
      names: { date },
      known: [filing('a', date, { kind: null })],
      leads: 'candidates',
      to: ['a'],
    },
    {
      name: 'an unknown kind is taken where the title agrees',
      names: { date, subject: 'in relation to the disposal of the Wharf Road property' },
      known: [filing('a', date, { kind: null, title: 'DISPOSAL OF PROPERTY AT WHARF ROAD' })],
      leads: 'known',
      to: ['a'],
    },
  ])
})

describe('several of a day, told apart by their subject', () => {
  const date = '2021-05-04'
  const disposal = filing('disposal', date, {
    title: 'DISCLOSEABLE TRANSACTION DISPOSAL OF WHARF ROAD PROPERTY',
  })
  const director = filing('director', date, { title: 'RESIGNATION OF EXECUTIVE DIRECTOR' })
  onDay([
    {
      name: 'one agrees, the other does not',
      names: { date, subject: 'in relation to the disposal of the property' },
      known: [director, disposal],
      leads: 'known',
      to: ['disposal'],
    },
    {
      name: 'nothing said, none taken',
      names: { date },
      known: [disposal, director],
      leads: 'candidates',
      to: ['disposal', 'director'],
    },
    {
      name: 'an untitled one might be meant too',
      names: { date, subject: 'in relation to the disposal of the property' },
      known: [filing('untitled', date), disposal],
      leads: 'candidates',
      to: ['disposal', 'untitled'],
    },
    {
      name: 'the only one speaks of something else',
      names: { date, subject: 'regarding the appointment of the auditor Kestrel and Partners' },
      known: [disposal],
      leads: 'candidates',
      to: ['disposal'],
    },
    {
      name: 'a transfer is no transaction',
      names: { date, subject: 'transfer of listing' },
      known: [
        filing('a', date, { title: 'CONNECTED TRANSACTION' }),
        filing('b', date, { title: 'TRANSFER OF LISTING TO THE MAIN BOARD' }),
      ],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'in Chinese',
      names: { date, noun: '公告', subject: '內容有關出售碼頭道物業' },
      in: citingZh,
      known: [
        filing('a', date, { language: 'zh', kind: '公告及通告 - [其他]', title: '執行董事辭任' }),
        filing('b', date, {
          language: 'zh',
          kind: '公告及通告 - [須予披露的交易]',
          title: '須予披露交易 出售物業',
        }),
      ],
      leads: 'known',
      to: ['b'],
    },
  ])
})

describe('languages', () => {
  const date = '2021-05-04'
  const both = [filing('zh', date, { language: 'zh', kind: '公告及通告 - [其他]' }), filing('en', date)]
  onDay([
    {
      name: 'an English filing leads to the English one',
      names: { date },
      known: both,
      leads: 'known',
      to: ['en'],
    },
    {
      name: 'a Chinese filing to the Chinese one',
      names: { date },
      known: both,
      in: citingZh,
      leads: 'known',
      to: ['zh'],
    },
    {
      name: 'the other language is better than none',
      names: { date },
      known: both.slice(0, 1),
      leads: 'known',
      to: ['zh'],
    },
    {
      name: 'candidates are of one language',
      names: { date },
      known: [...both, filing('en2', date)],
      leads: 'candidates',
      to: ['en', 'en2'],
    },
  ])
})

describe('another issuer', () => {
  const date = '2021-05-04'
  const names = { date, issuer: 'Tern Island Group Ltd.' }
  const theirs = {
    stockCodes: ['09444'],
    issuer: { en: 'TERN ISLAND GROUP LIMITED', zh: '燕島集團有限公司' },
  }
  onDay([
    { name: "is never this issuer's filing", names, known: [filing('a', date)], leads: 'search' },
    {
      name: 'is found by its whole name',
      names,
      known: [filing('a', date), filing('b', date, theirs)],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'is found by its Chinese name',
      names: { date, issuer: '燕島集團有限公司' },
      known: [filing('b', date, theirs)],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'is one of two who issued it together',
      names: { date, issuer: 'Lantern Bay Limited and Tern Island Group Limited' },
      known: [filing('b', date, theirs)],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'is one of two in Chinese',
      names: { date, issuer: '燈灣有限公司及燕島集團有限公司' },
      known: [filing('b', date, theirs)],
      leads: 'known',
      to: ['b'],
    },
    {
      name: 'is not found by half of it',
      names: { date, issuer: 'Tern Island' },
      known: [filing('b', date, theirs)],
      leads: 'search',
    },
  ])
})

describe('a report by its period', () => {
  const report = (id: string, date: string, title: string | null, kind = 'Annual Report'): FilingRecord =>
    filing(id, date, { kind: `Financial Statements/ESG Information - [${kind}]`, title })
  const annual = { kind: 'annual report', noun: 'annual report' } as const
  const reports = [
    report('2017', '2018-04-20', 'ANNUAL REPORT 2017'),
    report('2018', '2019-04-18', '2018 Annual Report'),
    report('half', '2018-09-12', 'INTERIM REPORT 2018', 'Interim/Half-Year Report'),
  ]
  onDay([
    {
      name: 'the year in its title',
      names: { ...annual, period: '2018' },
      known: reports,
      leads: 'known',
      to: ['2018'],
    },
    {
      name: 'the last day of its year',
      names: { ...annual, period: '2017-12-31' },
      known: reports,
      leads: 'known',
      to: ['2017'],
    },
    {
      name: 'the interim report',
      names: { kind: 'interim report', period: '2018-06-30' },
      known: reports,
      leads: 'known',
      to: ['half'],
    },
    { name: 'no report of that year', names: { ...annual, period: '2016' }, known: reports, leads: 'search' },
    {
      name: 'a title without year is offered only',
      names: { ...annual, period: '2018' },
      known: [report('a', '2019-04-18', 'ANNUAL REPORT')],
      leads: 'candidates',
      to: ['a'],
    },
    {
      name: 'what is neither called a report nor names a year is nothing',
      names: { ...annual, period: '2018' },
      known: [filing('a', '2019-04-18', { kind: null })],
      leads: 'search',
    },
    {
      name: 'a year that ends in the next',
      names: { ...annual, period: '2018-03-31' },
      known: [
        report('a', '2018-07-20', 'Annual Report 2017/18'),
        report('b', '2019-07-19', 'Annual Report 2018/19'),
      ],
      leads: 'known',
      to: ['a'],
    },
    {
      name: 'the half of such a year',
      names: { kind: 'interim report', period: '2018-09-30' },
      known: [report('a', '2018-12-12', '2018/19 INTERIM REPORT', 'Interim/Half-Year Report')],
      leads: 'known',
      to: ['a'],
    },
    {
      name: 'a bare year is not the one that such a year begins in',
      names: { ...annual, period: '2018' },
      known: [report('b', '2019-07-19', 'Annual Report 2018/19')],
      leads: 'candidates',
      to: ['b'],
    },
    {
      name: 'years in Chinese numerals',
      names: { ...annual, period: '2018' },
      in: citingZh,
      known: [
        filing('a', '2019-04-18', {
          language: 'zh',
          kind: '財務報表/環境、社會及管治資料 - [年報]',
          title: '二零一八年年報',
        }),
        filing('b', '2018-04-18', {
          language: 'zh',
          kind: '財務報表/環境、社會及管治資料 - [年報]',
          title: '二○一七年年報',
        }),
      ],
      leads: 'known',
      to: ['a'],
    },
    {
      name: 'an announcement on a report is no report',
      names: { ...annual, period: '2018' },
      known: [
        filing('a', '2019-04-18', { kind: null, title: 'ANNOUNCEMENT DELAY OF THE 2018 ANNUAL REPORT' }),
      ],
      leads: 'search',
    },
  ])
})

describe('results by their period', () => {
  const results = { kind: 'announcement', noun: 'annual results announcement', period: '2018-12-31' } as const
  const announced = (id: string, date: string, title: string): FilingRecord =>
    filing(id, date, { kind: 'Announcements and Notices - [Other]', title })
  const known = [
    announced('results', '2019-03-28', 'ANNUAL RESULTS FOR THE YEAR ENDED 31 DECEMBER 2018'),
    announced('sale', '2019-04-28', 'DISCLOSEABLE TRANSACTION IN 2018'),
    announced('agm', '2019-05-28', 'CHANGE OF AUDITOR'),
  ]
  onDay([
    { name: 'the announcement of them', names: results, known, leads: 'known', to: ['results'] },
    { name: 'no other of that year', names: results, known: known.slice(1), leads: 'search' },
  ])
})

it('says that there is nothing to look for where there is no search either', () => {
  const link = resolveReference(reference({}), citingEn, [filing('a', '2021-05-04')], null)
  expect(link).toEqual({ state: 'unresolvable', filings: [], searchUrl: null })
})
