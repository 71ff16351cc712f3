import Glibc

nonisolated(unsafe) let offNumber: Int = getenv("OFF").map { Int(String(cString: $0)) ?? 0 } ?? 0
@inline(__always) func off(_ n: Int) -> Bool { offNumber == n }
