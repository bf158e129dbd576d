import CMicroHTTPD

/// A long page is some hundred kilobytes. By default the allocator gives such blocks back to the system after each
/// request and has them zeroed again for the next; kept, a list of a thousand rows is a third faster.
enum PageMemory {
    /// For the whole process: blocks below 32 MB stay with it, up to 64 MB in all.
    static func keepLargeBlocks() { httpd_keep_large_blocks() }
}
