import { LineSample } from '../signs/LineSample';
import { Sign } from '../signs/Sign';
import { glossary } from './glossary-rows';
import type { Drawn, GlossaryRow } from './glossary-rows';

function Look({ drawn }: { drawn: Drawn }) {
  if ('line' in drawn)
    return (
      <span class="pm-words">
        <LineSample strength={drawn.line} />
      </span>
    );
  if ('sign' in drawn) return <Sign {...drawn.sign} />;
  return (
    <span class="ink help-words" data-kind={drawn.under} lang="en">
      {drawn.words}
    </span>
  );
}

function Row({ word, means, drawn }: GlossaryRow) {
  return (
    <div>
      <dt>
        {drawn === undefined ? null : <Look drawn={drawn} />} {word}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}

/** Every word and sign, each drawn by what draws it everywhere. */
export function Glossary() {
  return (
    <>
      {glossary().map(({ heading, rows }) => (
        <div key={heading} class="help-group">
          <h3>{heading}</h3>
          <dl class="help-glossary">
            {rows.map((row) => (
              <Row key={row.word} {...row} />
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
