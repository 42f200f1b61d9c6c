import { anchors, literalWords } from '../anchors'

const honorifics =
  'The Hon(?:ourable)?|Hon|Capt|Captain|Encik|Puan(?! Sri)|Cik|Mr|MR|Ms|MS|Mrs|MRS|Miss|MISS|Madam|Madame|Mdm|Dr|DR|Prof|PROF|Professor|PROFESSOR|Ir|Sir|Dame|' +
  "Datuk Seri|Datuk Sri|Datuk Wira|Datuk Amar|Datuk|Dato[’']? Seri|Dato[’']? Sri|Dato[’']? Wira|Dato[’']? Paduka|Dato|Datin Seri|Datin|Tan Sri|Puan Sri|Toh Puan|Panglima|Tun|" +
  'Justice'

/** Where an English honorific may stand. */
export const honorificsAt = anchors(honorifics.split('|').flatMap(literalWords))

/** English honorifics, as one pattern; a full stop may follow. Written out names of offices are not among them. */
export const honorific = `(?:(?:${honorifics})(?![A-Za-z])\\.?[\\u2019\\u0027]?[ \\n]?)`

/** Where a Chinese honorific may stand. */
export const hanHonorificsAt = anchors(
  '先生 女士 博士 教授 小姐 太太 夫人 女爵士 爵士 院士 議員 议员 醫生 医生 大律師 大律师 律師 律师 太平紳士 太平绅士'.split(
    ' ',
  ),
)

/** Chinese honorifics, which follow the name; Traditional and Simplified. */
export const hanHonorific =
  '(?:先生|女士|博士|教授|小姐|太太|夫人|女爵士|爵士|院士|(?<![會会區区市州黨党省縣县參参眾众])(?:議員|议员)|醫生|医生|大律師(?!公會)|大律师(?!公会)|律師(?!事務所|行|樓|協會|公會|會|資格|\\()|律师(?!事务所|行|楼|协会|公会|会|资格|\\()|太平紳士|太平绅士)'

/** Letters after a name that are no part of it. */
export const postNominals = new Set(
  (
    'JP J.P. GBM GBS SBS BBS MH OBE CBE MBE KBE PhD Ph.D Ph.D. DBA MBA LLB LLM LLD BSc MSc FCPA CPA CFA FCCA ACCA FCA ACA ' +
    'FHKIB FHKMA FHKSI DSSc DBE CStJ CBS FCG HKFCG ACG HKACG FCIS ACIS ACS FHKIoD MHKIoD QC SC ' +
    'MBBS MRCP FRCP FRCS MSc Msc MPhil DPhil BBA EMBA BSocSc MSocSc BEng MEng CEng BArch MArch BES CA CFE CTA CMA ACMA FCMA CISA FIPA ' +
    'FHKIE MHKIE FRICS MRICS FHKIS MHKIS HKIA RIBA'
  ).split(' '),
)

/** Roles, as they stand in board paragraphs and signature blocks; lower case, Traditional and Simplified. */
export const roleWords = [
  'independent non-executive',
  'independent nonexecutive',
  'independent non executive',
  'non-executive',
  'nonexecutive',
  'non executive',
  'executive',
  'employee representative',
  'external',
  'internal',
] as const

/** A line that is somebody's office. */
export const officeLine =
  /\b(?:chair(?:man|lady|woman|person)|director|officer|president|secretar(?:y|ies)|manager|supervisor|receivers?|liquidators?|controller|CEO|CFO)\b/i

/** A Chinese line that is somebody's office. */
export const hanOfficeLine =
  /(?:主席|董事長|董事长|董事|行政總裁|行政总裁|總裁|总裁|總經理|总经理|公司秘書|公司秘书|秘書|秘书|監事|监事|清盤人|清盘人|接管人|財務總監|财务总监|經理|经理)$/u

/** Roles in Chinese board paragraphs, the longest first. */
export const hanRoles = [
  '獨立非執行董事',
  '独立非执行董事',
  '非執行董事',
  '非执行董事',
  '執行董事',
  '执行董事',
  '職工代表監事',
  '职工代表监事',
  '職工代表董事',
  '职工代表董事',
  '股東代表監事',
  '股东代表监事',
  '獨立監事',
  '独立监事',
  '監事',
  '监事',
] as const

/** Capitalised words that end a person's name when they follow it. */
export const afterName = new Set(
  (
    'P.O. P.O PO Box As Is Was Has And Or Of To In On At For By With From The Who Has Had Will Being Chairman Chairlady Chief Executive Director ' +
    'Directors President Vice Managing Company Secretary Independent Non-executive Non-Executive Mr Ms Mrs Miss Dr Prof Professor ' +
    'Madam Alternate Chairperson Chairwoman Financial Officer General Manager Member Deputy Joint Hong Kong Date Dated Board ' +
    'Beneficial Beneficiary Settlor Corporate Personal Interest Interested Family Founder Appointed Principal Head Office Grand Cayman Unit Suite Floor Block House Tower Centre Central Plaza Place Cricket Square Hutchins Drive Clarendon Windward Connaught Gloucester Harbour Queen’s Legal Adviser Advisers Auditor Auditors Registrar Banker Bankers Resigned Position Name Age Aged Yes No Re-elected Senior ' +
    'Supervisor Ordinary Shares Statement Notice Meeting Letter Appendix Explanatory Resolution Resolutions Contents Definitions Notes Responsibility Annual Registered Limited Long Short ' +
    'Management Services Service Framework Agreement Property Properties Pre-Delivery Flat Room Members Shareholders Group Companies Holding Holdings Option Loan Facility Stock Code Website Solicitors Bankers Interests Islands Committee Committees Audit Remuneration Nomination Road Street Building Resident Representative Representatives'
  ).split(' '),
)

/** A line that heads a list of people in English: the kind of directors, a committee, an office. */
export const peopleHeading =
  '(?:(?:the )?(?:(?:independent )?(?:non-? ?)?executive |alternate |proposed )?directors?|board(?: of directors)?|supervisors?|' +
  "(?:[a-z,’'&]+ ){1,6}committees?(?: members)?|members|(?:joint )?company secretar(?:y|ies)|(?:joint )?secretary|" +
  '(?:independent )?(?:non-? ?)?executive(?= ?:)|authori[sz]ed representatives?|(?:deputy |vice[- ])?chair(?:man|lady|woman|person)|chief executive(?: officer)?|' +
  'compliance officer|senior management|qualified accountant)'

/** The same in Chinese, Traditional and Simplified. */
export const hanPeopleHeading =
  '(?:(?:獨立|独立)?(?:非)?(?:執行|执行)?董事(?:會|会|局)?|(?:獨立|独立|職工代表|职工代表|股東代表|股东代表)?(?:監事|监事)(?:會|会)?|[\\u3400-\\u9fff、]{2,12}(?:委員會|委员会)(?:成員|成员)?|' +
  '(?:聯席|联席)?(?:公司)?(?:秘書|秘书)|(?:授權|授权|法定)代表(?:人)?|(?:聯席|联席)?主席|行政(?:總裁|总裁)|(?:合規|合规)主任|監察主任|监察主任|(?:高級|高级)管理(?:層|层|人員|人员)|合資格會計師|合资格会计师|成員|成员)'

/** A line that is an office in English and nothing else: "Chairman", "Joint Company Secretary", "Chairman and Executive Director". */
export const latinOfficeLine =
  /^(?:\p{Lu}[\p{L}-]+(?: and | & |, | )){0,6}(?:Chair(?:man|woman|lady|person)|Director|Secretary|Officer|President)$/u
