/**
 * What filings of a language say, of all kinds, by an issuer that does not exist: nothing of it is shown, it is read once for practice. As in
 * filings, there is something in both that is not Latin: engines compile patterns for texts that are Latin alone apart.
 */
export const warmUpTexts: Readonly<Record<'en' | 'zh', string>> = {
  en: `Borealis Tin Holdings Limited
北礦錫業控股有限公司
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: 9999)
DISCLOSEABLE TRANSACTION
Reference is made to the announcement of Borealis Tin Holdings Limited (the "Company") dated 3 May 2031 and the circular of the Company dated
12 June 2031 (the "Circular") in relation to the acquisition of 51% of the issued share capital of Fir Smelting Company Limited for a
consideration of HK$120 million (equivalent to approximately US$15.4 million) pursuant to Rule 14.06 of the Rules Governing the Listing of
Securities on The Stock Exchange of Hong Kong Limited (the "Listing Rules") and the Securities and Futures Ordinance (Chapter 571 of the
Laws of Hong Kong). Capitalised terms have the same meanings as in the annual report for the year ended 31 December 2030. The meeting will be
held at 10:00 a.m. on Monday, 9 July 2031.
By order of the Board
Borealis Tin Holdings Limited
Chan Tai Man
Chairman and Executive Director
Hong Kong, 20 June 2031
As at the date of this announcement, the Board comprises Mr. Chan Tai Man and Ms. Lee Siu Ming as executive directors.`,
  zh: `北礦錫業控股有限公司
(於開曼群島註冊成立的有限公司)
(股份代號：9999)
須予披露交易
茲提述北礦錫業控股有限公司(「本公司」)日期為二零三一年五月三日之公告及本公司日期為2031年6月12日的通函(「該通函」)，內容有關以代價120,000,000港元
收購冷杉冶煉有限公司已發行股本之51%。根據香港聯合交易所有限公司證券上市規則(「上市規則」)第14.06條及香港法例第571章《證券及期貨條例》。
本公司截至二零三零年十二月三十一日止年度的年報。股東特別大會謹訂於二零三一年七月九日(星期一)上午十時正舉行。
承董事會命
北礦錫業控股有限公司
主席兼執行董事
陳大文
香港，二零三一年六月二十日
於本公告日期，執行董事為陳大文先生及李小明女士。`,
}
