import type { CareerDocument } from '@career-explorer/types'

type HeroImageProps = { image: NonNullable<CareerDocument['heroImage']>; lang: 'en' | undefined }

/** The career's picture, with its room kept free while it loads. */
export function HeroImage({ image, lang }: HeroImageProps) {
  return (
    <img
      className="hero-image"
      src={siteAddress(image.url)}
      alt={image.alt}
      lang={lang}
      width={image.width}
      height={image.height}
    />
  )
}

/** The CMS names its own address of a file; readers get it from the site, which keeps it when the CMS is down. */
function siteAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/[^/]+)?\/api\/media\/file\//, '/media/')
}
