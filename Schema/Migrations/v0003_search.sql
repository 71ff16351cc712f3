-- Search over the articles' text, with the stock tokenizer, so that every SQLite tool can use it:
--
--   SELECT article.title FROM article_fts JOIN article ON article.id = article_fts.rowid
--   WHERE article_fts MATCH 'folded:قاعده';
--
-- unicode61 knows no Arabic spelling variants. So two columns are searched: text as it was
-- written, for exact words, and folded, where the variants have become one.
--
-- The index holds no text of its own; it reads both columns from article (external content, the
-- form that Datasette finds). That costs one stored copy of the text, folded, and buys right
-- updates: FTS5 takes an entry out only when it is given the very words that went in, and
-- folding again may give other words in a later version.
--
-- There are no triggers: the program writes the entries at the end of each transaction, in one
-- statement, which is several times faster. Whoever edits article.text with another tool runs
--   INSERT INTO article_fts (article_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE article_fts USING fts5 (
  text, folded, content="article", content_rowid="id", tokenize="unicode61"
);
