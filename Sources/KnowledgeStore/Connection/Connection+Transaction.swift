extension Connection {
  /// Runs `body` in a transaction that writes; what it did is undone when it throws.
  func transaction<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try begin(isOutermost: true)
    do {
      let result = try body()
      try commit(isOutermost: true)
      return result
    } catch {
      rollBack(isOutermost: true)
      throw error
    }
  }

  /// Starts a transaction that writes, or a savepoint inside one.
  func begin(isOutermost: Bool) throws(StoreError) {
    // IMMEDIATE: the lock is taken now, where waiting helps, rather than at the first change.
    try run(isOutermost ? "BEGIN IMMEDIATE" : "SAVEPOINT part")
  }

  /// Keeps what was done since ``begin(isOutermost:)``.
  func commit(isOutermost: Bool) throws(StoreError) {
    try run(isOutermost ? "COMMIT" : "RELEASE part")
  }

  /// Undoes what was done since ``begin(isOutermost:)``.
  ///
  /// A full disk, for one, makes SQLite end the whole transaction by itself; nothing is left to do
  /// then. Errors of the rollback would hide the one that led here.
  func rollBack(isOutermost: Bool) {
    guard isInTransaction else { return }
    if isOutermost {
      try? run("ROLLBACK")
    } else {
      try? run("ROLLBACK TO part")
      try? run("RELEASE part")
    }
  }
}
