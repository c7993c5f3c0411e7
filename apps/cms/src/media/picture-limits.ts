/** What may be uploaded at all: pictures of bits, each small enough to be opened without harm. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

const megabyte = 1_024 * 1_024
const largestPicture = 10 * megabyte
/** A good camera's. A few kilobytes can claim to be far more, and fill the memory of who opens them. */
const mostPixels = 50_000_000

/** For every upload, before anything looks into it. */
export const uploadLimits = {
  limits: { fileSize: largestPicture, files: 1 },
  responseOnLimit: `A picture has at most ${largestPicture / megabyte} MB.`,
}

/** As sharp names them; AVIF is a kind of HEIF. */
const kinds = new Set(['jpeg', 'png', 'webp', 'heif'])

/** Looks at what the file is, whatever it is called. SVG can hold scripts, and what moves can't be stopped. */
export const refuseOddPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { data, tempFilePath } = req.file
  if (!tempFilePath && data.length === 0) throw refused('A picture is a file with something in it; this one is empty.')
  const picture = await sharp(tempFilePath || data)
    .metadata()
    .catch(() => null)
  if (!picture || !kinds.has(picture.format)) throw refused('A picture is a JPEG, PNG, WebP or AVIF file.')
  if ((picture.pages ?? 1) > 1) throw refused('A picture does not move: upload one frame of it.')
  if (picture.width * picture.height > mostPixels) {
    throw refused(`A picture has at most ${mostPixels / 1_000_000} million pixels; this one is larger.`)
  }
  return args
}

const refused = (reason: string) => new APIError(reason, 400, null, true)
