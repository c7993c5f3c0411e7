/**
 * When not even the wording of a language can be had there is no page to say it on: so it is said here in all three,
 * without anything that needs one.
 */
export function FirstErrorPage() {
  return (
    <main className="message-page" role="alert">
      <title>Career Explorer</title>
      <p className="lead" lang="si">
        පිටුව පූරණය කළ නොහැකි විය. ඔබේ සම්බන්ධතාවය පරීක්ෂා කර නැවත උත්සාහ කරන්න.
      </p>
      <p className="lead" lang="ta">
        பக்கத்தைத் திறக்க முடியவில்லை. உங்கள் இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள்.
      </p>
      <p className="lead" lang="en">
        This page could not be loaded. Check your connection and try again.
      </p>
      <p className="actions">
        <a className="button" href="">
          <span lang="si">නැවත උත්සාහ කරන්න</span> · <span lang="ta">மீண்டும் முயலவும்</span> ·{' '}
          <span lang="en">Try again</span>
        </a>
      </p>
    </main>
  )
}
