internal import Glibc

/// Work that everything else goes before: done on a thread of its own with the lowest priority, while the caller waits. On a
/// machine with few processors a handful of password hashes would otherwise hold up every page.
enum PatientThread {
    private final class Errand {
        let work: () -> Void

        init(_ work: @escaping () -> Void) { self.work = work }
    }

    static func run<Result>(_ work: () -> Result) -> Result {
        var result: Result?
        withoutActuallyEscaping(
            { result = work() },
            do: { (work: @escaping () -> Void) in
                let errand = Unmanaged.passRetained(Errand(work))
                var thread = pthread_t()
                guard pthread_create(&thread, nil, start, errand.toOpaque()) == 0 else {
                    return errand.takeRetainedValue().work()
                }
                pthread_join(thread, nil)
            })
        return result!
    }

    private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        let errand = Unmanaged<Errand>.fromOpaque(context!).takeRetainedValue()
        // On Linux 0 is the calling thread alone, not its process.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19)
        errand.work()
        return nil
    }
}
