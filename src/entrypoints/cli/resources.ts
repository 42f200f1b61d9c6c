/** Where the page that reads PDFs finds pdf.js' package. */
export const resources = '/pdfjs/'
