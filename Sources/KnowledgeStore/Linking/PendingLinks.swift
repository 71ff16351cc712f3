/// Reports that are still to be linked before the transaction ends: together they cost less than one
/// by one, since each event that several of them belong to is worked out once.
struct PendingLinks {
  /// Numbers of new reports.
  var added: [Int] = []
  /// Numbers of reports whose neighbours, copies or decisions have changed.
  var disturbed: [Int] = []

  var isEmpty: Bool { added.isEmpty && disturbed.isEmpty }
}
