/**
 * Banks, advisers and large companies by the one word or two that everybody knows them by. They stand for the company in running text, but not where
 * more capitalised words make something else of them: "HSBC Tower", "Morgan Stanley Index".
 */
export const knownHouses = [
  ...(
    'HSBC UBS Citibank Barclays Nomura Macquarie Jefferies CLSA CICC Mizuho BOCI DBS OCBC Rothschild Lazard Evercore Moelis Kroll BlackRock Blackstone Temasek KKR Invesco Schroders ' +
    'Pictet Barings Deloitte PwC BDO Mazars Dechert Ogier Harneys Ashurst Dentons Dacheng Computershare Vistra Intertrust EQT SoftBank Softbank Wardley Nestlé ArcelorMittal ExxonMobil Tencent Alibaba Baidu Meituan Pinduoduo Huawei ' +
    'Foxconn Xiaomi Lenovo Walmart Wal-Mart Carrefour Tesco IKEA Unilever Siemens Bosch Itochu Marubeni Glencore Sinopec PetroChina CNOOC ChemChina Sinochem COFCO Vanke Pfizer ' +
    'Novartis AstraZeneca Sanofi Bayer Medtronic Accenture Capgemini Ericsson Nokia Qualcomm Broadcom MediaTek Panasonic Hitachi Toshiba SGS Intertek iResearch Euromonitor ' +
    'Prudential Manulife Allianz Generali Mercer Nielsen Reuters Gallant Robertsons'
  ).split(' '),
  'J.P. Morgan',
  'JP Morgan',
  'JPMorgan',
  'Morgan Stanley',
  'Standard Chartered',
  'Bank of America Merrill Lynch',
  'Tricor Group',
  'Didi Chuxing',
  'Moody’s',
  "Moody's",
  'S&P',
  'Exxon Mobil',
  'Swire Properties',
  'Mitsubishi Heavy Industries',
  'Bank SinoPac',
  'Far East Consortium',
  'Wing Tai Properties',
  'Sun Hung Kai Financial',
  'Carlyle Group',
  'Alibaba Group',
  'China CITIC Bank International',
  'China Huarong',
  'China Cinda',
  'China Evergrande',
  'Evergrande Group',
  'Country Garden',
  'General Electric',
  'General Motors',
  'Samsung Electronics',
  'Hutchison Whampoa',
  'Jardine Matheson',
  'Cathay Pacific Airways',
  'Wellington Management',
  'Hillhouse Capital',
  'Sequoia Capital',
  'Macquarie Capital',
  'Bain Capital',
  'Peregrine Capital',
  'Eli Lilly',
  'Hon Hai Precision',
  'Franklin Templeton',
  'Warburg Pincus',
  'Korn Ferry',
  'Permira',
  'Dragoneer',
  'GlaxoSmithKline',
] as const
