/** Sinhala and Tamil words in Latin letters, as somebody types them on a phone that has only those. */

const sinhala = letters(
  'අa ආa ඇa ඈa ඉi ඊi උu ඌu ඍru ඎru එe ඒe ඓai ඔo ඕo ඖau ංn ඃh',
  'කk ඛk ගg ඝg ඞn ඟng චc ඡc ජj ඣj ඤn ඥn ඦnj ටt ඨt ඩd ඪd ණn ඬnd තt ථt දd ධd නn ඳnd පp ඵp බb භb මm ඹmb යy රr ලl වv ශs ෂs සs හh ළl ෆf',
  'ාa ැa ෑa ිi ීi ුu ූu ෘru ෲru ෙe ේe ෛai ොo ෝo ෞau',
)

const tamil = letters(
  'அa ஆa இi ஈi உu ஊu எe ஏe ஐai ஒo ஓo ஔau ஃk',
  'கk ஙn சc ஜj ஞn டt ணn தt நn னn பp மm யy ரr றr லl ளl ழl வv ஶs ஷs ஸs ஹh',
  'ாa ிi ீi ுu ூu ெe ேe ைai ொo ோo ௌau',
)

const viramas = '\u0DCA\u0BCD'

type Letter = { latin: string; kind: 'vowel' | 'consonant' | 'sign' }

function letters(vowels: string, consonants: string, signs: string): [string, Letter][] {
  const read = (text: string, kind: Letter['kind']) =>
    text.split(' ').map((pair): [string, Letter] => [pair.slice(0, 1), { latin: pair.slice(1), kind }])
  return [...read(vowels, 'vowel'), ...read(consonants, 'consonant'), ...read(signs, 'sign')]
}

const alphabet = new Map([...sinhala, ...tamil])

/**
 * @param word normalised: composed, without joiners. Letters of other scripts stay as they are.
 * @param isCutOff somebody may still be typing: the last consonant's vowel is not known yet
 */
export function inLatin(word: string, isCutOff = false): string {
  // A doubled ற is heard as "tr".
  const text = word.replaceAll('ற்ற', 'ட்ற')
  let latin = ''
  let isOpen = false
  for (const character of text) {
    const letter = alphabet.get(character)
    // A consonant has an "a" until another vowel or a virama takes it away.
    if (isOpen && letter?.kind !== 'sign' && !viramas.includes(character)) latin += 'a'
    isOpen = letter?.kind === 'consonant'
    latin += viramas.includes(character) ? '' : (letter?.latin ?? character)
  }
  return isOpen && !isCutOff ? `${latin}a` : latin
}
