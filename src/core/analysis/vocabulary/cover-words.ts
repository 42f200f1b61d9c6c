/** What the cover of a circular, an offer or a prospectus says to its reader: that it is important, and whom to ask in doubt about it. */
export const coverWords =
  /THIS (?:CIRCULAR|DOCUMENT|PROSPECTUS) IS IMPORTANT|此乃要件|重要文件|(?:any aspect of|in doubt about|the contents? of) this (?:(?:composite|scheme|offer|response|offering|listing) )?(?:circular|document|prospectus)\b|[對对]本(?:綜合|综合|計劃|计划|要約|要约|上市)?(?:文件|通函|(?:招股)?章程)[的之]?任何/i
