/** Countries and offshore places by whose names a body or a law is told from others of its kind: "Registrar of Companies of Bermuda". */
export const countries = [
  'Cayman Islands',
  'British Virgin Islands',
  'Marshall Islands',
  'Isle of Man',
  ...(
    'Bermuda Jersey Guernsey Singapore Malaysia Malaya Thailand Indonesia Vietnam Philippines Cambodia Laos Myanmar Brunei Mongolia Kazakhstan ' +
    'India Pakistan Bangladesh Japan Korea Taiwan Macau Macao Australia Canada England Scotland Ireland Britain France Germany Italy Spain ' +
    'Portugal Switzerland Luxembourg Netherlands Belgium Austria Sweden Norway Denmark Finland Poland Hungary Greece Cyprus Malta Russia Turkey ' +
    'Israel Egypt Nigeria Kenya Ghana Zambia Tanzania Mauritius Seychelles Samoa Brazil Mexico Chile Peru Argentina Panama Queensland Victoria'
  ).split(' '),
  'New Zealand',
  'New South Wales',
  'South Africa',
  'Saudi Arabia',
  'United Kingdom',
  'United States',
  'United Arab Emirates',
  'European Union',
] as const
