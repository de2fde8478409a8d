"""Prints the ministry's feed and the White House's pages beside the checkout as documents, one JSON object a line."""
import html.parser, json, pathlib, re, sys, xml.etree.ElementTree as xml
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

BLOCKS = {'p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote'}


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS:
            self.parts.append('\n\n')

    handle_endtag = lambda self, tag: self.handle_starttag(tag, ())

    def handle_data(self, data):
        self.parts.append(re.sub(r'\s+', ' ', data))


def plain(markup):
    reader = Text()
    reader.feed(markup)
    return re.sub(r'\s*\n\s*', '\n\n', ''.join(reader.parts)).strip()


def utc(moment):
    return moment.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def feed(folder):
    last = {}
    for poll in sorted(folder.rglob('*.xml')):
        for item in xml.parse(poll).iter('item'):
            content = item.findtext('{http://purl.org/rss/1.0/modules/content/}encoded') or item.findtext('description') or ''
            last[item.findtext('link')] = (item.findtext('title'), utc(parsedate_to_datetime(item.findtext('pubDate'))), content)
    for number, (link, (title, published, content)) in enumerate(sorted(last.items())):
        yield {'id': f'feed-{number:03}', 'url': link, 'source': 'US Department of State', 'language': 'en',
               'publishedAt': published, 'title': plain(title), 'text': plain(content)}


def front(words, name):
    """The value of a key of the front matter, which may be folded over lines and hold YAML's escapes."""
    value = re.search(rf'^{name}: (.*(?:\n  .*)*)', words, re.M).group(1)
    if not value.startswith('"'):
        return ' '.join(value.split()).strip("'").replace("''", "'")
    value = re.sub(r'\s*\n\s*', ' ', re.sub(r'\\\n\s*', '', value))
    value = re.sub(r'\\x(..)', r'\\u00\1', re.sub(r'\\[_ ]', ' ', value))
    return json.loads(value)


def markdown(body):
    body = re.sub(r'!\[[^\]]*\]\([^)]*\)', '', body)
    body = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', body)
    body = re.sub(r'\\(.)', r'\1', re.sub(r'[*_]{1,3}', '', body))
    return '\n\n'.join(' '.join(part.split()) for part in re.split(r'\n\s*\n', body) if part.strip())


def pages(folder):
    for file in sorted(folder.rglob('20*.md')):
        _, words, body = file.read_text(encoding='utf8').split('---\n', 2)
        yield {'id': 'page-' + file.stem, 'url': front(words, 'source_url'), 'source': 'White House', 'language': 'en',
               'publishedAt': utc(datetime.fromisoformat(front(words, 'published_time'))), 'title': front(words, 'title'),
               'text': markdown(body)}


data = pathlib.Path(sys.argv[1])
for document in [*feed(data / 'state-feed'), *pages(data / 'white-house')]:
    print(json.dumps(document, ensure_ascii=False))
