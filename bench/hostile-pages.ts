import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A page that was made to hang a tab, or to lead astray who reads it. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
}

const STORED = resolve(import.meta.dirname, '../tests/fixtures/pages/calais-group-statement/source.html');
const PAGE = readFileSync(STORED, 'utf8');
const WRAPPER = /<div[^>]*class="gem-c-govspeak [^"]*"[^>]*>/.exec(PAGE)?.[0] ?? '';
const SENTENCE = 'The Home Office will publish a plan for the cell by the end of 2027. ';
const QUOTED = JSON.stringify(SENTENCE);

const inHead = (html: string): string => PAGE.replace('<head>', `<head>${html}`);
const inBody = (html: string): string => PAGE.replace(WRAPPER, WRAPPER + html);
/** Runs a script over the body `W` before the page is read. */
const onLoad = (script: string): string =>
  inHead(
    `<script>addEventListener('DOMContentLoaded',()=>{const W=document.querySelector('.gem-c-govspeak');${script}})</script>`,
  );
/** Runs a script over the body `W` half a second after the page was read. */
const afterReady = (script: string): string =>
  inHead(
    `<script>(async()=>{const wait=(ms)=>new Promise((go)=>setTimeout(go,ms));` +
      `while(document.documentElement.dataset.pledgemarkState!=='ready')await wait(50);` +
      `await wait(500);const W=document.querySelector('.gem-c-govspeak');${script}})()</script>`,
  );
const oneParagraph = (words: string, times: number): string =>
  onLoad(`const p=document.createElement('p');p.textContent=${JSON.stringify(words)}.repeat(${times});W.append(p)`);
const manyParagraphs = (times: number): string =>
  onLoad(`W.insertAdjacentHTML('beforeend','<p>'+${JSON.stringify(`${SENTENCE}</p><p>`)}.repeat(${times})+'</p>')`);
const nested = (name: string, depth: number, words: string): string =>
  onLoad(
    `let at=W;for(let i=0;i<${depth};i++){const one=document.createElement('${name}');one.append(${JSON.stringify(words)});at.append(one);at=one}`,
  );
const clobbering = (...names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'the stored page as it is', html: PAGE },
  { name: '2,000 commitments in paragraphs', html: manyParagraphs(2_000) },
  { name: '4,500 commitments in paragraphs', html: manyParagraphs(4_500) },
  { name: '8,000 commitments in paragraphs', html: manyParagraphs(8_000) },
  { name: '32,000 commitments in paragraphs', html: manyParagraphs(32_000) },
  { name: '3.4 MB in 50,000 paragraphs', html: manyParagraphs(50_000) },
  { name: '600 commitments in one paragraph', html: oneParagraph(SENTENCE, 600) },
  { name: '4.5 MB of commitments in one paragraph', html: oneParagraph(SENTENCE, 65_000) },
  { name: '4.9 MB without a space', html: oneParagraph('a', 4_900_000) },
  { name: '4.9 MB of cue words', html: oneParagraph('we will commit to agree to ', 180_000) },
  { name: '6 MB of one word', html: oneParagraph('word ', 1_200_000) },
  {
    name: '900 kB without a finding, in 18,000 paragraphs',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend','<p>A word and another word, and one more word then.</p>'.repeat(18000))`,
    ),
  },
  {
    name: '100,000 spans in one paragraph',
    html: onLoad(`W.insertAdjacentHTML('beforeend','<p>'+'<span>word </span>'.repeat(100000)+'</p>')`),
  },
  {
    name: '40,000 spans around commitments',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend',('<p>'+${QUOTED}.split(' ').map((w)=>'<span>'+w+' </span>').join('')+'</p>').repeat(2800))`,
    ),
  },
  {
    name: '200,000 text nodes of one letter',
    html: onLoad(`const p=document.createElement('p');for(let i=0;i<200000;i++)p.append('a');W.append(p)`),
  },
  { name: '500 divs inside one another', html: nested('div', 500, '') },
  { name: '500 spans inside one another, with words', html: nested('span', 500, 'word ') },
  { name: '150 lists inside one another, with commitments', html: nested('ul', 150, SENTENCE) },
  {
    name: '20,000 headings',
    html: inBody(Array.from({ length: 20_000 }, (_, at) => `<h3>Heading ${at}</h3>`).join('')),
  },
  {
    name: '15,000 bodies',
    html: onLoad(
      `W.insertAdjacentHTML('afterend','<div class="gem-c-govspeak"><p>We will act.</p></div>'.repeat(15000))`,
    ),
  },
  {
    name: '20,000 raised numbers',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend',('<p>We will act<sup><a href="#fn:1">1</a></sup>.</p>').repeat(20000))`,
    ),
  },
  {
    name: '50,000 terms above the page',
    html: onLoad(
      `document.querySelector('main').insertAdjacentHTML('afterbegin','<dl class="gem-c-metadata">'+'<dt>Nothing</dt><dd>at all</dd>'.repeat(25000)+'</dl>')`,
    ),
  },
  {
    name: 'commitments, all at one place',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend',${JSON.stringify(`<p style="position:absolute;top:0">${SENTENCE}</p>`)}.repeat(3000))`,
    ),
  },
  {
    name: '1,000 frames',
    html: onLoad(
      `for(let i=0;i<1000;i++){const f=document.createElement('iframe');f.srcdoc='<p>x</p>';document.body.append(f)}`,
    ),
  },
  {
    name: 'zero width and direction signs in every word',
    html: onLoad(
      `for(const p of W.querySelectorAll('p'))p.textContent=p.textContent.split('').join('\\u200b')+'\\u202e\\u2066abc'`,
    ),
  },
  {
    name: 'lone surrogates and NULs',
    html: onLoad(
      `for(let i=0;i<100;i++){const p=document.createElement('p');p.textContent='The Home Office will publish \\ud800 a plan \\u0000 \\udfff by 2027.';W.append(p)}`,
    ),
  },
  {
    name: 'a body that is a form with misleading fields',
    html: PAGE.replace(
      WRAPPER,
      WRAPPER.replace('<div', '<form') +
        clobbering(
          'textContent',
          'closest',
          'querySelectorAll',
          'childNodes',
          'contains',
          'isConnected',
          'getBoundingClientRect',
          'parentNode',
          'firstChild',
          'nextSibling',
          'nodeType',
          'ownerDocument',
          'matches',
          'children',
        ),
    ),
  },
  {
    name: 'a block that is a form with misleading fields',
    html: inBody(
      `<form>${clobbering('textContent', 'firstChild', 'nextSibling', 'childNodes', 'parentNode', 'nodeName', 'contains', 'replaceWith', 'remove')}${SENTENCE}</form>`,
    ),
  },
  ...['body', 'documentElement', 'createTreeWalker', 'querySelectorAll', 'fonts', 'head', 'getSelection'].map(
    (name) => ({
      name: `a picture that is called ${name}`,
      html: PAGE.replace('</body>', `<img name="${name}"></body>`),
    }),
  ),
  {
    name: '5,000 rows in one table',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend','<table>'+('<tr><td>The plan</td><td>We will act.</td><td>2027</td></tr>').repeat(5000)+'</table>')`,
    ),
  },
  {
    name: '20,000 line breaks in one paragraph',
    html: onLoad(`W.insertAdjacentHTML('beforeend','<p>'+'A<br>'.repeat(20000)+'</p>')`),
  },
  {
    name: 'attributes of 1 MB on 20 elements',
    html: onLoad(
      `const long='x '.repeat(500000);for(let i=0;i<20;i++){const p=document.createElement('p');p.textContent=${QUOTED};p.className=long;p.title=long;W.append(p)}`,
    ),
  },
  {
    name: '10,000 shadow roots',
    html: onLoad(
      `for(let i=0;i<10000;i++){const p=document.createElement('p');p.textContent='We will act.';p.attachShadow({mode:'open'}).textContent='Other words.';W.append(p)}`,
    ),
  },
  {
    name: 'a select of 20,000 options',
    html: onLoad(
      `W.insertAdjacentHTML('beforeend','<select>'+'<option>We will act.</option>'.repeat(20000)+'</select>')`,
    ),
  },
  {
    name: '500 commitments in pieces of one letter',
    html: onLoad(
      `const p=document.createElement('p');for(let i=0;i<500;i++){const q=p.cloneNode();for(const c of ${QUOTED})q.append(c);W.append(q)}`,
    ),
  },
  {
    name: '200 kB of combining characters, from right to left',
    html: onLoad(
      `for(let i=0;i<20;i++){const p=document.createElement('p');p.dir='rtl';p.textContent=('a'+'\u0301\u0302\u0303'.repeat(8)).repeat(400)+${QUOTED};W.append(p)}`,
    ),
  },
  {
    name: 'a paragraph that can be edited is written anew with each frame',
    html: afterReady(
      `const p=document.createElement('p');p.contentEditable='true';W.append(p);let i=0;const f=()=>{p.textContent=${QUOTED}+i++;requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'all paragraphs move, and change an attribute with each frame',
    html: afterReady(
      `const s=document.createElement('style');s.textContent='@keyframes m{to{transform:translateX(9px)}}p{animation:m .1s infinite alternate}';document.head.append(s);let i=0;const f=()=>{for(const p of document.querySelectorAll('p'))p.dataset.turn=i;i++;requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'another paragraph is selected with each frame',
    html: afterReady(
      `const all=[...W.querySelectorAll('p')];let i=0;const f=()=>{getSelection().selectAllChildren(all[i++%all.length]);requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'a long page is scrolled with each frame',
    html: afterReady(
      `W.insertAdjacentHTML('beforeend','<p>${SENTENCE}</p>'.repeat(2000));await wait(1500);let i=0;const f=()=>{scrollTo(0,(i++*2500)%document.body.scrollHeight);requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'printing is made up with each frame, on a page of 2,000 commitments',
    html: inHead(
      `<script>addEventListener('DOMContentLoaded',()=>{document.querySelector('.gem-c-govspeak').insertAdjacentHTML('beforeend',${JSON.stringify(`<p>${SENTENCE}</p>`)}.repeat(2000));const f=()=>{dispatchEvent(new Event('beforeprint'));requestAnimationFrame(f)};f()})</script>`,
    ),
  },
  {
    name: 'the document is opened 30 times, every 100 ms',
    html: afterReady(
      `const again=document.documentElement.outerHTML;for(let i=0;i<30;i++){document.open();document.write(again);document.close();await wait(100)}`,
    ),
  },
  {
    name: 'marks and hosts are taken out as they come',
    html: inHead(
      `<script>new MutationObserver(()=>{for(const m of document.querySelectorAll('mark.pledgemark'))m.replaceWith(...m.childNodes);for(const e of document.querySelectorAll('[data-pledgemark-host]'))e.remove()}).observe(document,{childList:true,subtree:true})</script>`,
    ),
  },
  {
    name: 'a countdown that changes once a second',
    html: afterReady(
      `const p=document.createElement('p');W.append(p);let i=0;setInterval(()=>{p.textContent='Closes in '+(9999-i++)+' seconds'},1000)`,
    ),
  },
  {
    name: 'a word that changes every 20 ms',
    html: afterReady(
      `const p=document.createElement('p');W.append(p);let i=0;setInterval(()=>{p.textContent='Version '+(i++)},20)`,
    ),
  },
  {
    name: 'a long page with a word that changes every 20 ms',
    html: afterReady(
      `W.insertAdjacentHTML('beforeend','<p>${SENTENCE}</p>'.repeat(3000));const p=document.createElement('p');W.append(p);let i=0;setInterval(()=>{p.textContent='Version '+(i++)},20)`,
    ),
  },
  {
    name: 'the look of the page changes with each frame',
    html: afterReady(
      `let i=0;const f=()=>{document.documentElement.className='c'+(i++%2);requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'the width of the page changes with each frame',
    html: afterReady(
      `W.insertAdjacentHTML('beforeend','<p>${SENTENCE}</p>'.repeat(2000));let i=0;const f=()=>{document.body.style.width=(900+(i++%2))+'px';requestAnimationFrame(f)};f()`,
    ),
  },
  {
    name: 'marks are copied and moved',
    html: afterReady(
      `for(const m of [...document.querySelectorAll('mark.pledgemark')]){W.append(m.cloneNode(true));document.body.append(m)}`,
    ),
  },
  {
    name: 'the document is opened and written anew',
    html: afterReady(`document.open();document.write('<p>gone</p>');document.close()`),
  },
  {
    name: 'the root is another one',
    html: afterReady(`document.replaceChild(document.createElement('html'),document.documentElement)`),
  },
  { name: 'the body is taken out', html: afterReady(`document.body.remove()`) },
  {
    name: 'the body is taken out, and put back after two seconds',
    html: afterReady(`const b=document.body;b.remove();await wait(2000);document.documentElement.append(b)`),
  },
  {
    name: 'the body is taken out before it is read',
    html: inHead(`<script>addEventListener('DOMContentLoaded',()=>document.body.remove())</script>`),
  },
  {
    name: 'a page without a head',
    html: inHead(`<script>addEventListener('DOMContentLoaded',()=>document.head.remove())</script>`),
  },
  {
    name: 'a frameset',
    html: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  },
  { name: 'an XML document', html: '<?xml version="1.0"?><feed><title>Feed</title></feed>', type: 'application/xml' },
  {
    name: 'a drawing',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">We will act.</text></svg>',
    type: 'image/svg+xml',
  },
  {
    name: 'a policy that allows nothing',
    html: PAGE,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  { name: 'a sandbox', html: PAGE, headers: { 'content-security-policy': 'sandbox' } },
  {
    name: 'a title of 1 MB',
    html: PAGE.replace(/<title>[^<]*/, `<title>${'T'.repeat(1e6)}`).replace(
      /<h1([^>]*)>[^<]*/,
      `<h1$1>${'T'.repeat(1e6)}`,
    ),
  },
];
