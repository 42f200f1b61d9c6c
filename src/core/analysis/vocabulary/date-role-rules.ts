import { ending, type Ending } from '../../text/ending'
import type { DateRole } from '../mention'
import { dealingsAfter, dealingsBefore } from './dealing-dates'

/** A role and the words that give it to the date right after (or before) them. */
export type DateRoleRule = readonly [role: DateRole, pattern: RegExp]

const on = String.raw`(?: on)?(?: or (?:before|about|around))? (?:\w+day,? )?$`

/** With the pieces (see Pieces) of which one stands in whatever the pattern fits. */
export type LeadRule = readonly [role: DateRole, pattern: RegExp | Ending, pieces: readonly string[]]

/** By what stands right before a date, dotted leaders left out; the first that fits. */
export const rolesBefore: readonly LeadRule[] = [
  [
    'last day for transfers',
    /(?:n(?:ot|o) later than|lodg(?:ed?|ing)|transfers?)[^.;\n]{0,60}4[:.]30 p\.?m\.?,?(?: \([^()]{0,20}\))? on (?:\w+day, )?$|(?:last day|latest time)[^.;\n]{0,40}(?:lodg(?![^;\n]{0,30}prox)|transfer|registration of)[^;\n]{0,120}$|(?:過戶|过户|登[記记])[^。\n]{0,60}(?:不遲於|不迟于|最遲須?[於于]|最迟须?于)$|[交送][^。\n]{0,16}(?:過戶|过户)[^。\n]{0,50}(?:最[後后遲迟]|截止)(?:[時时]限|期限|[時时][間间]|日期)[: ]$/i,
    [':30', '.30', 'lod', 'nsf', 'gis', '遲', '迟', '最', '截'],
  ],
  [
    'latest practicable date',
    /latest practicable date[^.;\n]{0,30}$|最[後后](?:[實实][際际])?可行日期[」”]?\n?[^。\n]{0,8}\n?$|(?:^|\n|”)being $/i,
    ['cab', 'bei', '可'],
  ],
  [
    'period end',
    ending(
      new RegExp(
        String.raw`(?:\b(?:ended|ending|as (?:at|of))|(?:^|\n|balance |value )at)(?: on)? (?:\w+day, )?$|(?:^|\n|financial )year[ -]end ?:?[ \n]$|(?:截至|[結结]至|止[於于]|(?:狀況表|状况表|負債表|负债表)\n?[於于])$`,
        'i',
      ),
    ),
    ['end', 'at ', 'as ', '截', '結', '结', '止', '表'],
  ],
  [
    'record date',
    /record date[^.;\n]{0,80}$|\bon the (?:company[’']s )?registers?(?: of (?:members|shareholders))?(?: of the company)?(?: at the close of business)? on (?:\w+day,? )?$|appear(?:s|ed|ing)? (?:on|in) the registers? of (?:members|shareholders)[^.;\n]{0,120} on (?:\w+day,? )?$|(?:[記记][錄录]日期|股[權权]登[記记]日)[^。,\n]{0,20}$/i,
    ['rec', 'reg', '錄', '录', '權', '权'],
  ],
  [
    'book closure from',
    /(?:registers?|transfers?|books?)[^.;\n]{0,80}clos(?:ed|ure)[^.;\n]{0,220}from (?:\w+day,? )?$|(?:^|\n)(?:closure of (?:the )?(?:register|transfer|books?)|registers? of members (?:of the company )?closes)[^;\n]{0,110}\n?$|(?:[暫暂]停|截止)(?:[辦办]理[^。\n]{0,14}|[^。\n]{0,6}(?:[過过][户戶]|登[記记]|名[冊册])[^。\n]{0,8})[由自][於于]?$|[暫暂]停[辦办]理[^。,\n]{0,12}登[記记](?:手[續续])?(?:日期|期[間间])?(?:\(包括首尾[兩两][天日]\))?:? ?$/i,
    ['clo', '停', '截'],
  ],
  [
    'ex-date',
    /\bex-(?:dividend|entitlements?|rights|date|all)[^.;\n]{0,40}$|除(?:息|[權权]|[淨净])日?[^。,\n]{0,12}$/i,
    ['ex-', '除'],
  ],
  ...dealingsBefore,
  ['long stop', /long[- ]?stop date[^.;\n]{0,40}$|最[後后](?:截止|完成)日期[^。\n]{0,16}$/i, ['sto', '最']],
  [
    'board meeting',
    new RegExp(
      String.raw`(?:meeting of the (?:board|directors)|board meeting|board of directors)[^.;\n]{0,80}(?:held|convened)${on}|date of (?:the )?board meeting: ?(?:\w+day,? )?$|董事(?:會|会|局)(?:第[^,。;\n]{1,8}次)?(?:[臨临][時时])?(?:會議|会议)[^。,;\n]{0,8}(?:[於于]|(?:延[後后期遲迟]|推[遲迟]|押[後后]|[順顺]延|改期?)[至到為为](?:不[遲迟][於于])?)$`,
      'i',
    ),
    ['hel', 'nve', 'ng:', '董'],
  ],
  [
    'general meeting',
    new RegExp(
      String.raw`(?:general meeting|\b[AES]GM)[^;\n]{0,60}\n?(?:held|convened)(?: at [^;\n]{0,60})?(?:,? at [^,;\n]{0,20})?${on}|股[東东](?:(?:[週周]年|特[別别]|[臨临]时?時?)?大)?[會会](?!議|议)(?:\([^()\n]{1,30}\))?(?:[將将已]|[謹谨][訂订]|定)?[於于]$`,
      'i',
    ),
    ['hel', 'nve', '股'],
  ],
  [
    'general meeting',
    /(?:^|\n) ?(?:(?:expected )?(?:date|time|date and time|time and date) (?:of|for) )?(?:the )?(?:[AES]?GM|court meeting|(?:(?:annual|extraordinary|special|court) )?general meeting)(?: \(notes? [^()\n]{1,12}\))?[ \n:]{1,3}(?:(?:at )?\d{1,2}[:.]\d\d [ap]\.m\.,? )?(?:on )?(?:\w+day,?[ \n])?$|(?:^|[\n正分)])(?:[舉举]行)?股[東东](?:[週周]年|特[別别]|[臨临]时?時?)?大[會会](?:日期(?:及[時时][間间])?)?[ \n:]{0,3}$/i,
    ['gm ', 'gm\n', 'gm:', 'eti', '股'],
  ],
  [
    'agreement',
    ending(
      /(?:agreements?|deeds?|contracts?|(?<!information |offering )memorand(?:um|a)(?: of understanding)?|MOU|lease|undertaking|indenture|lock-up)[^.;\n]{0,60}dated(?: as of)? $|(?:[協协][議议]|[契合][約约據据]|[備备]忘[錄录])(?:\([^()\n]{1,24}\))?(?:的|之)?(?:[簽签][訂订署])?日期[為为]$/i,
    ),
    ['ted', '期'],
  ],
  [
    'agreement',
    /\b(?:entered into|signed|executed)(?:[^.;\n]{0,40}|[^.;,\n]{0,90}(?:agreements?|deeds?|contracts?|memorandum|MOU)(?: \([^()\n]{1,40}\))?(?: with [^.;,\n]{2,60}?)? )on (?:\w+day, )?$/i,
    ['nto', 'gne', 'xec'],
  ],
  [
    'despatch',
    /(?:^|[\n年])寄[發发][^。\n]{2,60} $|寄[發发](?:(?:[^。,\n]{0,10}(?:日期|文件|通函|章程|股票)|日期)[ :]?|(?:之|的)?日期[^。,\n]{0,8}(?:[延押推][遲迟後后]|[順顺]延)[至到]|[^。,\n]{0,10}日期[^。,\n]{0,8}[由自]|[^。,\n]{0,14}(?:通函|章程|文件|年[報报]|[報报]告)(?:[之的](?:日期|限期|期限|[時时][間间])[^。,\n]{0,10}|[將将]?(?:進一步|进一步)?(?:[延押推][遲迟後后]|[順顺]延|延[長长]?))[至到](?:不[遲迟][於于])?)$/,
    ['寄'],
  ],
  [
    'despatch',
    new RegExp(String.raw`(?:d[ei]spatch(?:ed|ing)?|\bsent|posted|posting)[^.;\n]{0,60}${on}`, 'i'),
    ['pat', 'sen', 'pos'],
  ],
  [
    'payment',
    new RegExp(
      String.raw`(?<!nil-|nil |fully |fully-|re-?)(?:paid|payable|payment(?: date)?)[^.;\n]{0,60}(?<! (?:to|since|after|until))${on}|(?:派付|派[發发]|紅利[發发]放|红利[發发]放|股息[發发]放|支付|付款)(?:日期?)?[^。,\n]{0,12}(?<!予)[於于在為为:]$`,
      'i',
    ),
    ['pai', 'pay', '派', '支', '付', '放'],
  ],
  [
    'effective',
    /(?:with effect from|effective (?:date[^.;\n]{0,20}|from|on|as of)|(?:(?:takes?|took) effect|(?:comes?|came) into (?:effect|force)) (?:from|on))(?: \d{1,2}[:.]\d\d [ap]\.m\.(?: on)?)?(?: [^.;\n]{0,20})? ?$/i,
    ['eff', 'rce'],
  ],
  [
    'expected',
    /(?:is|are|be|was|were)(?: \w+)? (?:expected|anticipated|scheduled)(?:[^.;\n]|[ap]\.m\.){0,80}$|(?:[預预]期|[預预][計计])[^。\n]{0,24}$/i,
    ['exp', 'ant', 'sch', '預', '预'],
  ],
]

const days = String.raw`(?:\([^()\n]{1,12}\))?`

/** By what stands right after it. */
export const rolesAfter: readonly DateRoleRule[] = [
  ...dealingsAfter,
  ['period end', /^止(?:財政|财政|財務)?(?:年度|期間|期间|[一二三四五六七八九十\d]+個?个?月)/],
  [
    'latest practicable date',
    /^,? ?\(?(?:being|即)? ?(?:the )?[“"‘'「]{0,2}(?:latest practicable date|(?:本通函[^,。]{0,6})?最[後后][實实][際际]可行日期)/i,
  ],
  [
    'record date',
    /^ ?\((?:the )?[“"‘「『]{1,2}(?:record date|[記记][錄录]日期)|^(?:\([^()\n]{1,12}\))?(?:營業[時时][間间]?結束[時时])?(?:名列|[當当]日登[記记]在)[^。,\n]{0,14}股[東东]名[冊册]/i,
  ],
  ['ex-date', /^起?(?:將|将)?(?:以|按)?除(?:息|[權权]|[淨净])/],
  [
    'long stop',
    /^ ?(?:[上下]午[^(),;。\n]{1,10})?(?:\((?:the )?[“"‘「『]{1,2}(?:long[- ]?stop date|最[後后]截止日期)|\((?:或[^()\n]{1,24}[較较][後后](?:之|的)?(?:日期|[時时][間间])|或[^()\n]{1,24}其他日期)|\(?,? ?or such (?:later|other) date as (?:the )?(?:parties|may be agreed|[a-z ]{0,30}agree))/i,
  ],
  [
    'agreement',
    /^ ?(?:\([^()\n]{1,40}\))?,? (?=[^;\n]{1,170}?(?:entered into|signed|executed) )(?:[^.;\n]|(?<=\b(?:Ltd|Pte|Co|Inc|Corp|Sdn|Bhd|No|Mr|Mrs|Ms|Dr))\.){1,160}?\b(?:entered into|signed|executed) (?:\([1ia]\) )?(?:an?|the|this|a further|two|three) [^.;\n]{0,60}(?:agreements?|deeds?|contracts?|memorandum|MOU|leases?)\b/i,
  ],
  ['effective', /^ ?\((?:the )?[“"‘「『]{1,2}(?:effective date|生效日期)/i],
  [
    'last day for transfers',
    new RegExp(
      `^${days}下午(?:四[時时](?:三十分|正|半)|4[:時时](?:30分?|正|半)?)(?:之?前)?[^。\n]{0,30}(?:送[達达往呈抵]|送交|交回|[遞递]交|[呈提]交|過戶|过户)`,
    ),
  ],
  [
    'agreement',
    /^(?:\([^()\n]{1,12}\))?(?:(?:[聯联]交所)?(?:交易[時时]段|收市)(?:之?[前後后]))?(?:[由與与和同][^,。\n]{1,60}|(?:,(?:作[為为]|根[據据])[^,。\n]{1,30})?,[^,。\n]{1,60})?(?:所)?(?<![並并概][無无]|未|所有已)(?:[訂订]立|[簽签][訂订]|[簽签]署)(?![^。,\n]{0,8}但[尚仍]?未)|^[之的][^,。\n]{0,12}(?:[協协][議议]|[備备]忘[錄录]|[契合][約约據据]|契[約约]|[租合][約约])(?![負负][债債]|[資资][產产]|[銷销]售|承[擔担])/,
  ],
  [
    'board meeting',
    new RegExp(
      `^${days}[^,。\n]{0,40}(?:舉行|举行|召[開开])[^,。\n]{0,10}董事(?:\\([^()]{1,8}\\))?[會会局]{1,2}(?:\\([^()]{1,8}\\))?[會会][議议]`,
    ),
  ],
  [
    'general meeting',
    new RegExp(
      `^${days}(?!或之前(?:,|[寄刊]))(?:[^。,;日\n]{0,14}假座[^。日\n]{0,110})?[^。日\n]{0,60}(?:舉行|举行|召[開开])[^,。\n]{0,12}(?:股[東东][^,。\n]{0,6}大[會会]|[類类]别?別?股[東东])`,
    ),
  ],
  ['general meeting', new RegExp(`^${days}(?:舉行|举行|召[開开])[^,。\n]{0,10}(?:大[會会])`)],
  ['effective', /^(?:\([^()]*\))?(?:起?生效|起,?(?:獲委任|获委任|辭任|辞任|調任|调任|退任|出任|擔任|担任))/],
  ['despatch', /^(?:\([^()]*\))?(?:或之前|或前[後后])?(?:[^,。\n]{0,8})(?:寄[發发])/],
  [
    'payment',
    /^(?:\([^()]*\))?(?:或之前|或前[後后]|前[後后])?(?:[^,。\n]{0,14})(?<!公[佈布告][並并及])(?:派付|派[發发]|支付)/,
  ],
]

/** How the place of a meeting ends, behind which its day stands, and the meeting before it, however long its company's name is. */
export const heldAt = new RegExp(String.raw`\b(?:held|convened) (?:at|in) [^;\n]{4,220}${on}`, 'i')
export const boardBefore =
  /(?:meeting of the (?:board|directors)|board meeting)(?![^]*(?:;|\n|[a-z]{2}\)?\. [a-z]))/i
export const meetingBefore = /(?:general meeting|\b[AES]GM)(?![^]*(?:;|\n|[a-z]{2}\)?\. [a-z]))/i

/** What ends on a date was not done on it: "which will expire on 31 December 2019, the Company entered into a new one". */
export const expiring = /\b(?:expir(?:e[sd]?|ing)|lapse[sd]?|mature[sd]?|terminate[sd]?) on (?:\w+day,? )?$/i

/** Where a date opens a span of time, which is no effect: 自一月一日起至, 自一月一日起計十二個月. */
export const opensSpan = /^(?:\([^()\n]{1,12}\))?(?:起?(?:直?至)|起[計计])/

/** What stands between dates of one list, which share what they are the dates of. */
export const listJoint = /^(?:,? ?(?:and|&|or) |, ?|、|及|和|與|与|以及)$/

/** What follows the first day of a book closure: up to its last day and the words that say so. */
export const closesAfter =
  /^(?:\([^()\n]{1,12}\))?起?至[^。\n]{4,64}?(?:[暫暂]停|截止)[^。\n]{0,10}(?:[過过]户?戶?|登[記记])/

/** What stands between the first and the last day of a book closure. */
export const closureJoint =
  /^(?: ?\([^()\n]{1,16}\))?,? ?(?:\(?both days inclusive\)? ?)?(?:to|until|through|起?至|-|–)[ \n]?(?:\w+day,? )?$/

/** What stands between a day and the one that it is put off to. */
export const putOff =
  /^(?:\([^()\n]{1,30}\))?(?:(?: (?:(?:has|have|had|been|was|is|be|will|further) ){0,4}(?:postponed|deferred|extended|adjourned))?,? ?(?:to|until) (?:a date )?(?:falling )?(?:(?:no|not) later than |on or before )?(?:\w+day,? )?|(?:[舉举]行|召[開开]|[之的])?[^,。;\n\d]{0,14}(?:將|将|已)?(?:進一步|进一步|再)?(?:延[長长後后期遲迟]|推[遲迟]|押[後后]|[順顺]延)[至到](?:不[遲迟][於于])?)$/

/** What stands before the first day of a further book closure. */
export const closesAgain = /^(?: ?\([^()\n]{1,30}\))?,? ?(?:and|及) ?(?:from |[由自])(?:\w+day,? )?$/

// The line of the sign-off: "Hong Kong, 13 March 2018", "香港,2018年3月13日".
const cities =
  'Hong Kong|Macau|Macao|Beijing|Shanghai|Shenzhen|Guangzhou|Singapore|Taipei|London|New York|Tokyo'
/** What stands before the date of a sign-off, from the start of its line. */
export const signOff = new RegExp(
  String.raw`(?:^|\n)(?:(?:${cities})(?:, (?:the )?[A-Z][A-Za-z’' ]{2,40})?,? ?|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}(?:, (?:the )?(?:[A-Z][A-Za-z’]*|of)(?: [A-Za-z’]+){0,4})?, ?|(?:香港|澳[門门]|中[國国][^\n,\d]{0,8}|北京|上海|深圳|新加坡)[^\n,\d]{0,6},?)$`,
)
