import { greeting, type Letter } from '../../../shared/letter/index.ts'
import classes from './Letter.module.css'

interface LetterPaperProps {
  readonly letter: Letter
  /** What its subject is on the page where it stands. */
  readonly heading: 'h1' | 'h3'
}

/** A letter as it is laid out: to whom and from whom, the day, the subject, the text, who signs. */
export function LetterPaper({ letter, heading: Heading }: LetterPaperProps) {
  const { sender, recipient, placeAndDate, subject, body, signature } = letter
  return (
    <article className={classes.paper} lang="da">
      <div className={classes.parties}>
        <Lines lines={recipient} className={classes.recipient} />
        <Lines lines={sender} className={classes.sender} />
      </div>
      <p className={classes.date}>{placeAndDate}</p>
      <Heading className={classes.subject}>{subject}</Heading>
      {body.map((block) =>
        block.kind === 'text' ? (
          <p key={block.text}>{block.text}</p>
        ) : (
          <ul key={block.items.join()}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
      <div className={classes.signature}>
        <p>{greeting}</p>
        <Lines lines={signature} className={classes.signed} />
      </div>
    </article>
  )
}

function Lines({ lines, className }: { readonly lines: readonly string[]; readonly className: string | undefined }) {
  return (
    <p className={className}>
      {lines.map((line) => (
        <span className={classes.line} key={line}>
          {line}
        </span>
      ))}
    </p>
  )
}
