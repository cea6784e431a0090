import nlp from 'compromise';

/** What the package gives of names: a text read, and how many people, organizations and places are in it. */
export function compromise(): (text: string) => number {
  return (text) => {
    const read = nlp(text);
    return [read.people(), read.organizations(), read.places()].flatMap((found) => found.json() as unknown[]).length;
  };
}
