import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Link } from '#core/queries/search/link-in.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';

/** What a pasted link leads to, in words. */
export function linkWords({ document, claims }: Graph, link: Link, { search }: Messages, language: string): string {
  const name = (id: string | undefined): string => nodeName(document, id ?? '', language);
  switch (link.kind) {
    case 'unknown':
      return search.link.unknown;
    case 'path':
      return search.link.path(name(link.from), name(link.to));
    case 'source': {
      const source = document.sources[link.source];
      return search.link.source(source === undefined ? link.source : textIn(source.title, language));
    }
    case 'element': {
      const { element } = link;
      if (element.kind === 'node') return name(element.id);
      if (element.kind === 'line') {
        const [from, to] = element.key.split('|');
        return search.link.line(name(from), name(to));
      }
      const claim = claims.get(element.id);
      return search.link.claim(claim === undefined ? element.id : claimSentence(document, claim, language));
    }
  }
}
