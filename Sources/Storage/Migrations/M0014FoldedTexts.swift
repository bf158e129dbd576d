import Database

extension Migration {
    /// Lists come from the snapshot, which folds what it needs: the store keeps no folded copies of elements.
    static let m0014FoldedTexts = Migration(
        14, "no folded texts",
        steps: [
            .dropColumn(table: "element", "title_sort"),
            .dropColumn(table: "element", "fold"),
            .dropColumn(table: "measure", "fold"),
            .dropIndex("element_ortsteil_by_name"),
            .dropIndex("measure_by_number"),
        ])
}
