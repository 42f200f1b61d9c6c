/** The head of a filing, so that the text has an issuer of its own. */
export const head = `Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.
CURLEW BAY HOLDINGS LIMITED
鷸灣控股有限公司
(Incorporated in Bermuda with limited liability)
(Stock Code: 9976)
UPDATE
`
