#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All bytes of a file, or of standard input for ``standardInputName``.
///
/// - Throws: ``RejectionReason/unreadable(_:)`` with the system's words.
func bytes(ofFile path: String) throws(RejectionReason) -> [UInt8] {
  let isStandardInput = path == standardInputName
  let descriptor = isStandardInput ? 0 : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .unreadable(systemError()) }
  defer { if !isStandardInput { close(descriptor) } }

  var content: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return content }
    if count > 0 {
      content.append(contentsOf: chunk[..<count])
    } else if errno != EINTR {
      throw .unreadable(systemError())
    }
  }
}

private func systemError() -> String { String(cString: strerror(errno)) }
