import Database

extension Migration {
    /// Concepts, their elements and the links between them. Keys begin with the concept, and references name it, so that
    /// nothing can point into another concept. What is deleted bears the mark of its deletion until it is undone.
    static let m0009Spine = Migration(
        9, "concepts and elements",
        steps: [
            .table(
                "concept",
                columns: [
                    .text("id").primaryKey, .text("title").notNull, .text("profile").notNull, .text("state").notNull,
                    .int64("change_number").notNull.default(0), .instant("opened").notNull,
                ]),
            .table(
                "concept_municipality",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("ags").notNull,
                    .text("slug").notNull,
                ],
                primaryKey: ["ags", "slug"], unique: [["concept_id", "ags"]]),
            .table(
                "deletion",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("id").notNull,
                    .instant("deleted").notNull,
                ],
                primaryKey: ["concept_id", "id"]),
            .table(
                "element",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("id").notNull,
                    .text("kind").notNull, .text("code"), .text("title").notNull, .text("title_sort").notNull,
                    .text("text").notNull, .text("fold").notNull, .text("parent"), .int64("position").notNull,
                    .int64("revision").notNull, .int64("content_version").notNull, .instant("created").notNull,
                    .instant("changed").notNull, .text("deletion"),
                ],
                primaryKey: ["concept_id", "id"],
                foreignKeys: [
                    ForeignKey(["concept_id", "parent"], references: "element", ["concept_id", "id"]),
                    ForeignKey(["concept_id", "deletion"], references: "deletion", ["concept_id", "id"]),
                ]),
            .index("element_by_kind", on: "element", ["concept_id", "kind", "position"]),
            .index("element_by_parent", on: "element", ["concept_id", "parent"]),
            .index("element_by_deletion", on: "element", ["concept_id", "deletion"]),
            .index(
                "element_code", on: "element", ["concept_id", "kind", "code"], unique: true, where: "deletion IS NULL"),
            .table(
                "element_ortsteil",
                columns: [.text("concept_id").notNull, .text("element_id").notNull, .text("ortsteil").notNull],
                primaryKey: ["concept_id", "element_id", "ortsteil"],
                foreignKeys: [
                    ForeignKey(["concept_id", "element_id"], references: "element", ["concept_id", "id"])
                ], clustered: true),
            .index("element_ortsteil_by_name", on: "element_ortsteil", ["concept_id", "ortsteil"]),
            .table(
                "link",
                columns: [
                    .text("concept_id").notNull.references("concept", "id"), .text("id").notNull,
                    .text("relation").notNull,
                    .text("source_kind").notNull, .text("source_key").notNull, .text("source_element"),
                    .text("target_kind").notNull, .text("target_key").notNull, .text("target_element"),
                    .int64("seen").notNull, .instant("created").notNull, .text("deletion"),
                ],
                primaryKey: ["concept_id", "id"],
                foreignKeys: [
                    ForeignKey(["concept_id", "source_element"], references: "element", ["concept_id", "id"]),
                    ForeignKey(["concept_id", "target_element"], references: "element", ["concept_id", "id"]),
                    ForeignKey(["concept_id", "deletion"], references: "deletion", ["concept_id", "id"]),
                ],
                checks: [
                    Check(
                        "link_joins_an_element",
                        """
                        (source_element IS NOT NULL OR target_element IS NOT NULL)
                        AND (source_kind = 'element') = (source_element IS NOT NULL)
                        AND (target_kind = 'element') = (target_element IS NOT NULL)
                        """)
                ], clustered: true),
            .index("link_by_source", on: "link", ["concept_id", "source_element"]),
            .index("link_by_target", on: "link", ["concept_id", "target_element"]),
            .index("link_by_deletion", on: "link", ["concept_id", "deletion"]),
            .index(
                "link_twin", on: "link",
                ["concept_id", "relation", "source_kind", "source_key", "target_kind", "target_key"], unique: true,
                where: "deletion IS NULL"),
        ])
}
