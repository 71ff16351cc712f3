package import ArticleParser

/// One parser over the built-in packs for all tests: it costs more to build than to use.
package let sharedParser = ArticleParser.standard()
