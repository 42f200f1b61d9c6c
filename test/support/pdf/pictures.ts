/** A picture of eight pixels square that is black, as the fax machines of group 4 code it. */
const blackFax = fromBits('001 00110101 000101' + ' 11'.repeat(7) + ' 000000000001 000000000001')

function fromBits(words: string): Buffer {
  const bits = words.replaceAll(' ', '')
  const bytes = bits.match(/.{1,8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)))
}

const uint = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]

/** A segment of a JBIG2 picture: its number, its type and its data. */
const segment = (number: number, type: number, data: readonly number[]): number[] => [
  ...uint(number),
  type,
  0,
  1,
  ...uint(data.length),
  ...data,
]

const size = [...uint(8), ...uint(8)]

/** The same picture as JBIG2: the page's description, then one region, coded as a fax. */
const blackJbig2 = Buffer.from([
  ...segment(0, 48, [...size, ...uint(0), ...uint(0), 0, 0, 0]),
  ...segment(1, 38, [...size, ...uint(0), ...uint(0), 0, 1, ...blackFax]),
])

/** A picture of 16 pixels square, blue on the left and red on the right, as JPEG 2000. */
const blueAndRed = Buffer.from(
  '/0//UQAvAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/kAAKAAAAAAFaAAH/k9+FOhFQUxkKrq56Cr6l9h+AAAADCQl+HxgAAAAAwjWH2P0U4R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R9ymiPuU0R/3/fgDgRUFSv9Mh/34U+Ow0NK/p6rmXLSyaAAAABhIS/8BggAAAABhGsPsfopwj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEfcpoj7lNEf9//9k=',
  'base64',
)

const bilevel = '/Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1'

/** Pictures that only decoders in WebAssembly read, by what codes them: a dictionary and bytes. */
export const codedPictures = {
  fax: {
    image: `${bilevel} /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 8 /Rows 8 >>`,
    bytes: blackFax,
  },
  jbig2: { image: `${bilevel} /Filter /JBIG2Decode`, bytes: blackJbig2 },
  jpeg2000: {
    image: '/Width 16 /Height 16 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /JPXDecode',
    bytes: blueAndRed,
  },
} as const
