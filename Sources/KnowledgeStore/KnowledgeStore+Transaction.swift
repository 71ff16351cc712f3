extension KnowledgeStore {
  /// Runs `body` in one transaction, so that many articles are written at once; when it throws,
  /// nothing of what it did is kept.
  ///
  /// ``ingest(_:place:actor:fold:parserVersion:packs:)`` inside it undoes only its own article when it
  /// fails, so that `body` may catch the error and go on.
  ///
  /// - Throws: what `body` throws, or a ``StoreError`` of the transaction itself.
  package func inTransaction<Result>(_ body: () throws -> Result) throws -> Result {
    let part = try beginPart()
    do {
      let result = try body()
      try finish(part)
      return result
    } catch {
      abandon(part)
      throw error
    }
  }

  /// The same for a body that only throws errors of the store.
  func change<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    let part = try beginPart()
    do {
      let result = try body()
      try finish(part)
      return result
    } catch {
      abandon(part)
      throw error
    }
  }

  /// A transaction or a part of one, with what to go back to.
  private struct Part {
    var isOutermost: Bool
    var search: SearchIndex
    var links: PendingLinks
  }

  private func beginPart() throws(StoreError) -> Part {
    let part = Part(
      isOutermost: !connection.isInTransaction, search: search, links: pendingLinks)
    try connection.begin(isOutermost: part.isOutermost)
    if part.isOutermost { try links.refresh() }
    return part
  }

  private func finish(_ part: Part) throws(StoreError) {
    if part.isOutermost {
      try linkPending()
      try search.write(on: connection)
    }
    try connection.commit(isOutermost: part.isOutermost)
  }

  private func abandon(_ part: Part) {
    connection.rollBack(isOutermost: part.isOutermost)
    search = part.search
    pendingLinks = part.links
    eventTypes.forget()
    places.forget()
    actors.forget()
    world.forget()
    links.forget()
  }
}
